import {describe, expect, it} from 'vitest';
import {lineWidth} from '../../source/layout/line-width.ts';
import {plainText} from '../../source/layout/plain-text.ts';
import {wrapRuns} from '../../source/layout/wrap-runs.ts';
import {letters} from './letters.ts';

const mixed =
	'A 502 is written by the gateway, 日本語の文章 too; 🎉👩‍👩‍👧 and e\u0301tude, see https://example.com/a/very/long/path?with=query&and=more for it.';

const texts = (text: string, width: number) => wrapRuns([{text}], width).map(plainText);

describe('wrapRuns', () => {
	it('fills each line with as many words as fit', () => {
		expect(texts('one two three four', 9)).toEqual(['one two', 'three', 'four']);
	});

	it('fills a line to its last cell', () => {
		expect(texts('abc def', 7)).toEqual(['abc def']);
		expect(texts('abc def', 6)).toEqual(['abc', 'def']);
	});

	it('measures wide characters as two cells', () => {
		expect(texts('日本 日本', 5)).toEqual(['日本', '日本']);
		expect(texts('🎉🎉🎉', 4)).toEqual(['🎉🎉', '🎉']);
	});

	it('keeps a character together that is made of several code points', () => {
		expect(texts('👩‍👩‍👧👩‍👩‍👧', 2)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧']);
	});

	it('puts a sign in place of a character that is wider than the line', () => {
		expect(texts('日a', 1)).toEqual(['…', 'a']);
	});

	it('breaks a long address at one of its signs', () => {
		expect(texts('see https://example.com/reports/annual', 24)).toEqual([
			'see',
			'https://example.com/',
			'reports/annual',
		]);
	});

	it('keeps spaces inside a line and drops them at its ends', () => {
		expect(texts('  a  b  ', 10)).toEqual(['a  b']);
		expect(texts('aaaa   bbbb', 5)).toEqual(['aaaa', 'bbbb']);
	});

	it('reads a newline as a space', () => {
		expect(texts('one\ntwo', 10)).toEqual(['one two']);
	});

	it('does not break at a space that is not to be broken', () => {
		expect(texts('wait 60\u00a0s', 8)).toEqual(['wait', '60\u00a0s']);
	});

	it('keeps the styles of words that run together', () => {
		const lines = wrapRuns(
			[
				{text: 'see '},
				{text: 'curl', tone: 'code'},
				{text: ', then'},
				{text: ' go', strong: true},
			],
			9,
		);
		expect(lines).toEqual([
			[{text: 'see '}, {text: 'curl', tone: 'code'}, {text: ','}],
			[{text: 'then'}, {text: ' go', strong: true}],
		]);
	});

	it('starts the first line and the others with their prefixes', () => {
		const lines = wrapRuns([{text: 'one two three'}], 8, {
			first: [{text: '• '}],
			rest: [{text: '  '}],
		});
		expect(lines.map(plainText)).toEqual(['• one', '  two', '  three']);
	});

	it('gives one line for no text', () => {
		expect(wrapRuns([], 10)).toEqual([[]]);
		expect(wrapRuns([], 10, {first: [{text: '┃ '}]}).map(plainText)).toEqual(['┃']);
	});

	it('is never wider than the width, ends with no space and loses nothing', () => {
		for (let width = 1; width <= 120; width++) {
			const prefix = {first: [{text: '• '}], rest: [{text: '  '}]};
			for (const lines of [
				wrapRuns([{text: mixed}], width),
				wrapRuns([{text: mixed}], width, prefix),
			]) {
				for (const line of lines) {
					expect(lineWidth(line)).toBeLessThanOrEqual(width);
					expect(plainText(line)).not.toMatch(/ $/);
				}

				if (width >= 2) {
					expect(letters(lines)).toBe(letters(mixed));
				}
			}
		}
	});
});
