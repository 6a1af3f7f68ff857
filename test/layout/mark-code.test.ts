import {describe, expect, it} from 'vitest';
import {layoutCode} from '../../source/layout/layout-code.ts';
import {lineWidth} from '../../source/layout/line-width.ts';
import {markCode} from '../../source/layout/mark-code.ts';

const text = 'one two three\n\nfour\tfive six seven eight nine ten eleven twelve';

const textOf = (lines: readonly (readonly {readonly text: string}[])[]) =>
	lines.map((line) => line.map((run) => run.text).join(''));

const markedIn = (spans: readonly {start: number; end: number}[], width = 60) =>
	markCode(text, spans, width)
		.flat()
		.filter(({tone}) => tone === 'evidence')
		.map((run) => run.text);

describe('markCode', () => {
	it('is the output as it is laid out without marks where there are none', () => {
		expect(markCode(text, [], 40)).toEqual(layoutCode(text, 40));
	});

	it('marks words in their line, also behind a tab', () => {
		const start = text.indexOf('five');
		expect(
			markedIn([
				{start: 4, end: 7},
				{start, end: start + 8},
			]),
		).toEqual(['two', 'five six']);
	});

	it('marks what reaches over lines in each of them', () => {
		expect(markedIn([{start: 8, end: 19}])).toEqual(['three', 'four']);
	});

	it('goes on below where a line is too long, and no wider than it may', () => {
		for (const width of [1, 5, 7, 8, 12, 20, 33]) {
			const lines = markCode(text, [{start: 0, end: text.length}], width);
			for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(width);
			const whole = textOf(lines)
				.map((line) => line.replace(/^ {2}(?:… )?/, ''))
				.join('')
				.replace(/\s/g, '');
			expect(whole).toBe(text.replace(/\s/g, ''));
		}
	});

	it('takes spans in any order, that overlap or reach beyond the text', () => {
		expect(
			markedIn([
				{start: 8, end: 500},
				{start: 0, end: 3},
				{start: 1, end: 5},
			]).join('|'),
		).toMatch(/^one( t)?\|/);
	});
});
