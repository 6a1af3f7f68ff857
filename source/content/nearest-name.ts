/**
Finds the known name that an author most likely meant, or undefined where none is near.

Near is at most two slips (a letter too many, too few, wrong or swapped), and fewer than
half of the letters.
*/
export const nearestName = (
	name: string,
	known: readonly string[],
): string | undefined => {
	const ranked = known
		.map((candidate) => ({
			candidate,
			slips: countSlips(name.toLowerCase(), candidate.toLowerCase()),
		}))
		.filter(
			({candidate, slips}) =>
				slips <= 2 && slips * 2 < Math.max(candidate.length, name.length),
		)
		.sort((one, other) => one.slips - other.slips);
	return ranked[0]?.candidate;
};

/** Says what to write instead of an unknown name: the nearest one, or all of them. */
export const suggestName = (name: string, known: readonly string[]): string => {
	if (known.length === 0) return 'Delete it.';
	const nearest = nearestName(name, known);
	return nearest === undefined
		? `Known here: ${known.join(', ')}.`
		: `Did you mean ${nearest}?`;
};

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
