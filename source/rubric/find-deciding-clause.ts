import type {Hit} from '../text/find-hits.ts';
import type {Span} from '../text/span.ts';
import type {AnswerReading} from './read-answer.ts';

/** An answer of more clauses than this is not taken apart, so that time stays linear. */
const mostClauses = 40;

/** What was read of one clause, as if the answer were no more than that. */
const partOf = (reading: AnswerReading, clause: number): AnswerReading => {
	const places = reading.tokens.flatMap((token, place) =>
		token.clause === clause ? [place] : [],
	);
	const placeInPart = new Map(places.map((place, number) => [place, number] as const));
	const inPart = <Found extends Hit>(found: readonly Found[]): readonly Found[] =>
		found
			.filter(({tokens}) => tokens.every((place) => placeInPart.has(place)))
			.map((one) => ({
				...one,
				tokens: one.tokens.map((place) => placeInPart.get(place) ?? 0),
			}));
	const only = <Item>(items: readonly Item[]): readonly Item[] =>
		places.flatMap((place) => items[place] ?? []);
	return {
		tokens: only(reading.tokens),
		scopes: only(reading.scopes),
		echoed: places.map((place) => reading.echoed[place] === true),
		findings: inPart(reading.findings),
		hits: reading.hits.map(inPart),
	};
};

/**
Finds the clause that alone makes a verdict likeliest: the words that decided where no single rule
did.

`likely` says how likely the verdict is for a part of the answer.
*/
export const findDecidingClause = (
	reading: AnswerReading,
	likely: (part: AnswerReading) => number,
): Span | undefined => {
	const clauses = new Map<number, Span>();
	for (const {clause, start, end} of reading.tokens) {
		clauses.set(clause, {start: clauses.get(clause)?.start ?? start, end});
	}
	if (clauses.size < 2) return [...clauses.values()][0];
	if (clauses.size > mostClauses) return undefined;
	let most = -1;
	let deciding: Span | undefined;
	for (const [clause, span] of clauses) {
		const likelihood = likely(partOf(reading, clause));
		if (likelihood <= most) continue;
		most = likelihood;
		deciding = span;
	}
	return deciding;
};
