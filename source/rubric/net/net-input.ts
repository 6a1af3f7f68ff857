import type {AnswerReading} from '../read-answer.ts';

/** An answer as a network sees it: for each word its place in the vocabulary, and its marks. */
export type NetInput = {
	/** -1 for a word that the network does not know. */
	readonly words: Int32Array;
	/** Bits: denied, dismissed, second, hedged, proposed, cleared, echoed, asked, starts a line, of the output, starts a clause, starts a sentence. */
	readonly marks: Uint16Array;
};

/** A diagnosis is a few sentences; what stands after so many words is not read. */
export const mostWords = 120;

/** Gives the words of a reading with what the words around make of them. */
export const netInput = (
	{tokens, scopes, echoed}: AnswerReading,
	vocabulary: ReadonlyMap<string, number>,
	outputStems: ReadonlySet<string>,
): NetInput => {
	const read = tokens.slice(0, mostWords);
	return {
		words: Int32Array.from(read, ({stem}) => vocabulary.get(stem) ?? -1),
		marks: Uint16Array.from(read, (token, at) => {
			const scope = scopes[at];
			const before = tokens[at - 1];
			const bits = [
				(scope?.deniedBy.length ?? 0) > 0,
				scope?.dismissed,
				scope?.second,
				scope?.hedged,
				scope?.proposed,
				scope?.cleared,
				echoed[at],
				token.asked,
				token.startsLine,
				outputStems.has(token.stem),
				token.clause !== before?.clause,
				token.sentence !== before?.sentence,
			];
			return bits.reduce((sum, bit, place) => (bit ? sum | (1 << place) : sum), 0);
		}),
	};
};
