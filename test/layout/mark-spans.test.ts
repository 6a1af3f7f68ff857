import {describe, expect, it} from 'vitest';
import {lineWidth} from '../../source/layout/line-width.ts';
import {markSpans} from '../../source/layout/mark-spans.ts';
import {letters} from './letters.ts';
import {picture} from './picture.ts';
import {toned} from './toned.ts';

const answer = 'nginx waited for the app\nand gave up. 日本 🎉';

describe('markSpans', () => {
	it('marks the quoted words over a line break of the wrap', () => {
		const lines = markSpans('nginx waited for the app', [{start: 6, end: 20}], 14);
		expect(picture(lines)).toBe('nginx waited\nfor the app');
		expect(toned(lines, 'evidence')).toEqual(['waited', 'for the']);
	});

	it('keeps the newlines of the text', () => {
		expect(picture(markSpans('a\n\nb', [], 10))).toBe('a\n\nb');
	});

	it('takes spans in any order, that overlap or reach too far', () => {
		const spans = [
			{start: 41, end: 400},
			{start: 6, end: 16},
			{start: 0, end: 12},
			{start: 3, end: 3},
		];
		expect(toned(markSpans(answer, spans, 76), 'evidence')).toEqual([
			'nginx waited for',
			'🎉',
		]);
	});

	it('is never wider than the width and loses no word', () => {
		for (let width = 2; width <= 120; width++) {
			const lines = markSpans(answer, [{start: 3, end: 30}], width);
			expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(width);
			expect(letters(lines)).toBe(letters(answer));
		}
	});
});
