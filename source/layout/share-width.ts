export type Demand = {
	/** The narrowest it can be, in cells. */
	readonly least: number;
	/** The width beyond which more is of no use. */
	readonly most: number;
};

/**
Shares a number of cells among columns: narrow ones get what they want, wide ones the same each.

Returns undefined where not even the least of every column fits.
*/
export function shareWidth(
	demands: readonly Demand[],
	available: number,
): readonly number[] | undefined {
	const least = demands.reduce((sum, demand) => sum + demand.least, 0);
	if (least > available) {
		return undefined;
	}

	const widths = demands.map((demand) => demand.least);
	for (let spare = available - least; spare > 0; spare--) {
		let narrowest = -1;
		for (const [index, demand] of demands.entries()) {
			const width = widths[index] ?? 0;
			const wants = width < Math.max(demand.least, demand.most);
			if (wants && (narrowest < 0 || width < (widths[narrowest] ?? 0))) {
				narrowest = index;
			}
		}

		if (narrowest < 0) {
			break;
		}

		widths[narrowest] = (widths[narrowest] ?? 0) + 1;
	}

	return widths;
}
