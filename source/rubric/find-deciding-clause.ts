import type {Span} from '../text/span.ts';
import type {Token} from '../text/token.ts';

/** An answer of more clauses than this is not taken apart: each is read once more. */
const mostClauses = 12;

/**
Finds the clause that alone makes a verdict likeliest: the words that decided where no single rule
did.

`likelyAlone` says how likely the verdict is for a stretch of the answer alone.
*/
export const findDecidingClause = (
	tokens: readonly Token[],
	likelyAlone: (stretch: Span) => number,
): Span | undefined => {
	const clauses = new Map<number, Span>();
	for (const {clause, start, end} of tokens) {
		clauses.set(clause, {start: clauses.get(clause)?.start ?? start, end});
	}
	if (clauses.size < 2) return [...clauses.values()][0];
	if (clauses.size > mostClauses) return undefined;
	let most = -1;
	let deciding: Span | undefined;
	for (const clause of clauses.values()) {
		const likely = likelyAlone(clause);
		if (likely <= most) continue;
		most = likely;
		deciding = clause;
	}
	return deciding;
};
