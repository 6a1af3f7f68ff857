import type {Failure} from './catalogue.ts';
import type {Total} from './count-totals.ts';
import type {Finding} from './finding.ts';

/**
Puts the failures of an input in order, best first.

The surer sign wins; among equals the one that more lines show, where a server's failure counts
more than the many small ones that clients make; then the one that shows first.
*/
export const rankFindings = (
	totals: readonly Total[],
	failures: readonly Failure[],
): readonly Finding[] => {
	const byId = new Map(failures.map((failure) => [failure.id, failure]));
	const countOf = ({entry, lines}: Total): number =>
		lines * ((byId.get(entry.id)?.status ?? 500) >= 500 ? 5 : 1);
	return [...totals]
		.sort(
			(one, other) =>
				other.entry.weight - one.entry.weight ||
				countOf(other) - countOf(one) ||
				one.place - other.place,
		)
		.flatMap(({entry, lines, values}): readonly Finding[] => {
			const failure = byId.get(entry.id);
			if (!failure) return [];
			const {id, layer, answeredBy} = failure;
			return [
				{
					id,
					layer,
					answeredBy,
					evidence: entry.spans,
					values,
					lines,
					quotes: entry.quotes,
				},
			];
		});
};
