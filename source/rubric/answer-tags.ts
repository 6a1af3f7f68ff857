import type {AnswerReading} from './read-answer.ts';
import type {ReadyExercise} from './ready-rubric.ts';

/** An answer of more words than this is heard up to here, so that hostile ones cost no more. */
const mostWords = 400;

/** The tag of a word that a sentence begins with. */
export const sentenceTag = 'S';

/**
Says for each word of an answer what is known of it, in order: its stem, what the words around it
make of it, where a sentence or clause begins, and of which concepts and rules it is part.
*/
export const answerTags = (
	{tokens, scopes, echoed, hits, findings}: AnswerReading,
	{lexicon}: ReadyExercise,
): readonly (readonly string[])[] => {
	const heard = tokens.slice(0, mostWords);
	const tags = heard.map(({stem, sentence, clause}, place) => {
		const scope = scopes[place];
		const before = heard[place - 1];
		const begins =
			before?.sentence !== sentence
				? [sentenceTag]
				: before.clause === clause
					? []
					: ['C'];
		return [
			`w ${stem}`,
			...((scope?.deniedBy.length ?? 0) > 0 ? ['denied'] : []),
			...(scope?.dismissed ? ['dismissed'] : []),
			...(scope?.proposed ? ['proposed'] : []),
			...(scope?.second ? ['second'] : []),
			...(echoed[place] ? ['copied'] : []),
			...begins,
		];
	});
	for (const [number, {name}] of lexicon.concepts.entries()) {
		const places = new Set((hits[number] ?? []).flatMap((hit) => hit.tokens));
		for (const place of places) tags[place]?.push(`c ${name}`);
	}
	const found = heard.map(() => new Set<string>());
	for (const {rule, standing, tokens: places} of findings) {
		for (const place of places) {
			found[place]?.add(`r ${rule.criterion} ${rule.kind} ${standing}`);
		}
	}
	return tags.map((names, place) => [...names, ...(found[place] ?? [])]);
};
