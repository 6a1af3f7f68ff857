import {expect} from 'vitest';

/** Expects the slopes that were found at numbers to be what a loss changes by where each changes a little. */
export const expectSlopes = (
	numbers: Float32Array,
	found: Float32Array,
	loss: () => number,
	little: number,
): void => {
	for (const [at, value] of numbers.entries()) {
		numbers[at] = value + little;
		const more = loss();
		numbers[at] = value - little;
		const less = loss();
		numbers[at] = value;
		expect(found[at]).toBeCloseTo((more - less) / (2 * little), 3);
	}
};
