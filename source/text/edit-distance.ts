/**
Counts the slips between two words: a letter too many, too few, wrong, or two swapped
(Damerau-Levenshtein, adjacent swaps). Stops early: anything above `limit` comes back as
`limit + 1`.
*/
export const editDistance = (left: string, right: string, limit: number): number => {
	if (Math.abs(left.length - right.length) > limit) return limit + 1;
	let twoAbove: number[] = [];
	let above = Array.from({length: right.length + 1}, (_, column) => column);
	for (let row = 1; row <= left.length; row++) {
		const current = [row];
		let least = row;
		for (let column = 1; column <= right.length; column++) {
			const same = left[row - 1] === right[column - 1];
			let cost = Math.min(
				(above[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(above[column - 1] ?? 0) + (same ? 0 : 1),
			);
			const swapped =
				row > 1 &&
				column > 1 &&
				left[row - 1] === right[column - 2] &&
				left[row - 2] === right[column - 1];
			if (swapped) cost = Math.min(cost, (twoAbove[column - 2] ?? 0) + 1);
			current.push(cost);
			if (cost < least) least = cost;
		}
		if (least > limit) return limit + 1;
		twoAbove = above;
		above = current;
	}
	return Math.min(above[right.length] ?? 0, limit + 1);
};
