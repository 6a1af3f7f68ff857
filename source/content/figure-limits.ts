/** How much of a figure fits a terminal of 80 columns, and still reads in one of 40. In characters. */
export const figureLimits = {
	label: 40,
	lane: 16,
	caption: 240,
	/** Fewest and most lanes side by side. */
	lanes: [2, 4],
	/** Fewest and most hops of a path. */
	hops: [2, 8],
} as const;
