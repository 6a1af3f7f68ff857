import {describe, expect, it} from 'vitest';
import {textWidth} from '../../source/layout/text-width.ts';
import {shorten} from '../../source/parts/shorten.ts';

describe('shorten', () => {
	it('leaves a text that fits as it is', () => {
		expect(shorten('The 5xx codes', 13)).toBe('The 5xx codes');
		expect(shorten('', 0)).toBe('');
	});

	it('ends a text that does not with an ellipsis', () => {
		expect(shorten('The 5xx codes', 12)).toBe('The 5xx cod…');
		expect(shorten('The 5xx codes', 1)).toBe('…');
		expect(shorten('The 5xx codes', 0)).toBe('');
	});

	it('never gets wider than it may, whatever the characters', () => {
		for (const text of [
			'日本語のエラー',
			'👍🏽👍🏽👍🏽',
			'e\u0301e\u0301e\u0301',
			'a👨‍👩‍👧b',
		]) {
			for (let width = 0; width < 16; width++) {
				expect(textWidth(shorten(text, width))).toBeLessThanOrEqual(width);
			}
		}
	});
});
