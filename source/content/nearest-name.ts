/**
Finds the known name that an author most likely meant, or undefined where none is near.

Near is at most two slips (a letter too many, too few, wrong or swapped), and fewer than
half of the letters.
*/
export const nearestName = (name: string, known: readonly string[]): string | undefined =>
	rankBySlips(name, known).find(
		({candidate, slips}) =>
			slips <= 2 && slips * 2 < Math.max(candidate.length, name.length),
	)?.candidate;

/** More names than these are no help on one line. */
const mostListed = 20;
const mostAlike = 5;

/** Says what to write instead of an unknown name: the nearest one, all of them, or of many a few. */
export const suggestName = (name: string, known: readonly string[]): string => {
	if (known.length === 0) return 'Delete it.';
	const nearest = nearestName(name, known);
	if (nearest !== undefined) return `Did you mean ${nearest}?`;
	if (known.length <= mostListed) return `Known here: ${known.join(', ')}.`;
	const alike = rankBySlips(name, known).slice(0, mostAlike);
	return `The most alike of ${known.length}: ${alike.map(({candidate}) => candidate).join(', ')}.`;
};

const rankBySlips = (name: string, known: readonly string[]) =>
	known
		.map((candidate) => ({
			candidate,
			slips: countSlips(name.toLowerCase(), candidate.toLowerCase()),
		}))
		.sort((one, other) => one.slips - other.slips);

/** Optimal string alignment distance, in three rows. */
const countSlips = (one: string, other: string): number => {
	let beforeLast: readonly number[] = [];
	let last: readonly number[] = Array.from({length: other.length + 1}, (_, at) => at);
	for (let i = 1; i <= one.length; i++) {
		const row = [i];
		for (let j = 1; j <= other.length; j++) {
			const same = one[i - 1] === other[j - 1];
			const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
			row.push(
				Math.min(
					(last[j] ?? 0) + 1,
					(row[j - 1] ?? 0) + 1,
					(last[j - 1] ?? 0) + (same ? 0 : 1),
					swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
				),
			);
		}
		beforeLast = last;
		last = row;
	}
	return last[other.length] ?? 0;
};
