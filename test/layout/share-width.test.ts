import {describe, expect, it} from 'vitest';
import {shareWidth} from '../../source/layout/share-width.ts';

describe('shareWidth', () => {
	it('gives everyone the most where there is room, and no more', () => {
		expect(
			shareWidth(
				[
					{least: 1, most: 4},
					{least: 2, most: 6},
				],
				50,
			),
		).toEqual([4, 6]);
	});

	it('gives narrow columns what they want before wide ones get more', () => {
		expect(
			shareWidth(
				[
					{least: 2, most: 6},
					{least: 4, most: 90},
					{least: 4, most: 40},
				],
				36,
			),
		).toEqual([6, 15, 15]);
	});

	it('gives nothing where not even the least fits', () => {
		expect(
			shareWidth(
				[
					{least: 5, most: 6},
					{least: 5, most: 6},
				],
				9,
			),
		).toBeUndefined();
	});
});
