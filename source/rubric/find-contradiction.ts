import type {Span} from '../text/span.ts';
import type {Token} from '../text/token.ts';

const denials: ReadonlySet<string> = new Set(
	'not no never nothing none neither nor nobody'.split(' '),
);

/** What a denial brings with it or takes away: "has an address" is "has no address" without them. */
const little: ReadonlySet<string> = new Set(
	'a an the any some do does did and but also still yet both'.split(' '),
);

/** Who says one of these between the two corrects himself, and the later one counts. */
const corrections: ReadonlySet<string> = new Set(
	'actually amendment correction edit hm hmm nah nope oh ok okay rather sorry update wait yes'.split(
		' ',
	),
);

/** What begins a clause without which the one before it does not say what is meant. */
const bindings: ReadonlySet<string> = new Set('because if unless when while'.split(' '));

type Clause = {
	readonly number: number;
	readonly line: number;
	/** How many corrections came before its end. */
	corrected: number;
	readonly stems: string[];
	denials: number;
	/** True where the next clause belongs to it, or it to the one before. */
	bound: boolean;
};

const clausesOf = (tokens: readonly Token[]): readonly Clause[] => {
	const clauses: Clause[] = [];
	/** Where the line began; a contraction is two tokens that both begin there. */
	let line = 0;
	let corrected = 0;
	let now: Clause | undefined;
	for (const {clause: number, startsLine, start, word, stem} of tokens) {
		if (startsLine) line = start;
		if (corrections.has(word)) corrected++;
		if (now?.number !== number) {
			const bound = bindings.has(word);
			if (bound && now !== undefined) now.bound = true;
			now = {number, line, corrected, stems: [], denials: 0, bound};
			clauses.push(now);
		}
		now.corrected = corrected;
		if (denials.has(word)) now.denials++;
		else if (!little.has(word) && /[\p{L}\d]/u.test(word)) now.stems.push(stem);
	}
	return clauses;
};

/**
Finds clauses of one line that contradict each other word for word: "the name has an address, the
name has no address". Nobody can mean both, whatever else is said; the numbers of all such clauses,
of which the first two are one that says it and one that denies it.
*/
export const findContradiction = (tokens: readonly Token[]): ReadonlySet<number> => {
	const said = new Map<string, readonly [plain: number[], denied: number[]]>();
	for (const {number, line, corrected, stems, denials, bound} of clausesOf(tokens)) {
		if (bound || stems.length < 2 || denials > 1) continue;
		const key = `${line} ${corrected} ${stems.join(' ')}`;
		const same = said.get(key) ?? [[], []];
		said.set(key, same);
		same[denials === 0 ? 0 : 1].push(number);
	}
	return new Set(
		[...said.values()]
			.filter(([plain, denied]) => plain.length > 0 && denied.length > 0)
			.flatMap(([[plain, ...more], [denied, ...others]]) => [
				plain as number,
				denied as number,
				...more,
				...others,
			]),
	);
};

/** The words of clauses, of the first two of them: one that says it and one that denies it. */
export const quoteClauses = (
	tokens: readonly Token[],
	clauses: ReadonlySet<number>,
): readonly Span[] =>
	[...clauses].slice(0, 2).map((clause) => {
		const mine = tokens.filter((token) => token.clause === clause);
		return {start: mine[0]?.start ?? 0, end: mine.at(-1)?.end ?? 0};
	});

/** An answer with blanks for the words of some of its clauses. */
export const leaveOut = (
	answer: string,
	tokens: readonly Token[],
	clauses: ReadonlySet<number>,
): string => {
	const pieces: string[] = [];
	let done = 0;
	for (const {clause, start, end} of tokens) {
		if (!clauses.has(clause) || end <= done) continue;
		pieces.push(answer.slice(done, start), ' '.repeat(end - Math.max(start, done)));
		done = end;
	}
	return pieces.join('') + answer.slice(done);
};
