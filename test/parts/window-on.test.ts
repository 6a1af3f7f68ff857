import {describe, expect, it} from 'vitest';
import type {Line} from '../../source/layout/line.ts';
import {plainText} from '../../source/layout/plain-text.ts';
import {windowOn} from '../../source/parts/window-on.ts';

const entries = (heights: readonly number[]): readonly (readonly Line[])[] =>
	heights.map((height, entry) =>
		Array.from({length: height}, (_, row) => [{text: `${entry}.${row}`}]),
	);

const show = (heights: readonly number[], selected: number, rows: number): string =>
	windowOn(entries(heights), selected, rows).map(plainText).join(' ');

describe('windowOn', () => {
	it('shows a list that fits as it is', () => {
		expect(show([1, 1, 1], 2, 5)).toBe('0.0 1.0 2.0');
	});

	it('shows the chosen entry with what stands around it', () => {
		const ten = Array.from({length: 10}, () => 1);
		expect(show(ten, 0, 5)).toBe('0.0 1.0 2.0 3.0 4.0');
		expect(show(ten, 5, 5)).toBe('3.0 4.0 5.0 6.0 7.0');
		expect(show(ten, 9, 5)).toBe('5.0 6.0 7.0 8.0 9.0');
	});

	it('starts an entry that is taller than the window at its first line', () => {
		expect(show([1, 3, 1], 1, 2)).toBe('1.0 1.1');
		expect(show([1, 2, 1], 1, 1)).toBe('1.0');
	});

	it('always shows the start of the chosen entry, and no more rows than there are', () => {
		for (let rows = 1; rows < 8; rows++) {
			for (let selected = 0; selected < 6; selected++) {
				const shown = show([1, 2, 1, 3, 1, 2], selected, rows);
				expect(shown.split(' ')).toContain(`${selected}.0`);
				expect(shown.split(' ')).toHaveLength(rows);
			}
		}
	});

	it('takes an empty list', () => {
		expect(windowOn([], 0, 3)).toEqual([]);
	});
});
