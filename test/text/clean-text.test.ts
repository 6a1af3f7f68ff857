import {describe, expect, it} from 'vitest';
import {cleanText} from '../../source/text/clean-text.ts';

describe('cleanText', () => {
	it('leaves ordinary text of any script as it is', () => {
		const text = 'Zürich 東京 🙂‍↔️ naïve\tconnect: "refused"\n[31m is no colour here';
		expect(cleanText(text)).toBe(text);
	});

	it.each([
		['colours', '\x1b[1;31mred\x1b[0m', 'red'],
		['cursor movement', 'a\x1b[2;5Hb\x1b[2Jc', 'abc'],
		['private modes', '\x1b[?1049hx\x1b[?25l', 'x'],
		['intermediate bytes', '\x1b[0 qx\x1b(B', 'x'],
		['a window title closed by BEL', 'a\x1b]0;gotcha\x07b', 'ab'],
		['a window title closed by ST', 'a\x1b]2;gotcha\x1b\\b', 'ab'],
		['a link, but not its words', '\x1b]8;;http://x/\x1b\\words\x1b]8;;\x1b\\', 'words'],
		['a device control string', 'a\x1bP1$qm\x1b\\b', 'ab'],
		['C1 sequences', '\x9b31mred\x9b0m \x9d0;title\x9cx', 'red x'],
		['two-character escapes', 'a\x1bcb\x1b7c', 'abc'],
		['bells, backspaces and carriage returns', 'a\x07b\x08c\r\nd\x00\x7f', 'abc\nd'],
		['an escape at the end', 'a\x1b', 'a'],
		['an unfinished sequence', 'a\x1b[12;', 'a'],
		['an escape before an escape', '\x1b\x1b[31mx', 'x'],
	])('takes out %s', (_, text, cleaned) => {
		expect(cleanText(text)).toBe(cleaned);
	});

	it('keeps the words after a title that is never closed', () => {
		expect(cleanText('\x1b]it was DNS\nno, TLS')).toBe('it was DNS\nno, TLS');
	});

	it('leaves no control character of any mixture, and nothing to clean again', () => {
		const pieces = [
			'\x1b',
			'[',
			']',
			'3',
			';',
			'm',
			'\x07',
			'\x9b',
			'\x9d',
			'\\',
			'\n',
			'a',
		];
		let seed = 7;
		const next = () => {
			seed = (seed * 48271) % 0x7fffffff;
			return seed;
		};

		for (let round = 0; round < 2000; round += 1) {
			const text = Array.from({length: 12}, () => pieces[next() % pieces.length]).join(
				'',
			);
			const cleaned = cleanText(text);
			expect(cleaned).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/);
			expect(cleanText(cleaned)).toBe(cleaned);
		}
	});

	it.each([
		'\x1b',
		'\x1b]',
		'\x1b]x',
		'\x9d',
		'\x9dx',
		'\x1b[',
		'\x1b[1',
		'\x1b[ ',
		'\x9b;',
	])('takes linear time for a million characters of %j', (piece) => {
		const text = piece.repeat(1_000_000 / piece.length);
		const start = performance.now();
		cleanText(text);
		expect(performance.now() - start).toBeLessThan(2000);
	});
});
