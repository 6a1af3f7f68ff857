import {describe, expect, it} from 'vitest';
import {layoutCode} from '../../source/layout/layout-code.ts';
import {lineWidth} from '../../source/layout/line-width.ts';
import {plainText} from '../../source/layout/plain-text.ts';
import {picture} from './picture.ts';

describe('layoutCode', () => {
	it('keeps lines word for word, indented by two', () => {
		expect(picture(layoutCode('a  b\n\n    c\n', 76))).toBe('  a  b\n\n      c');
	});

	it('goes on below behind a mark where a line is too long', () => {
		expect(picture(layoutCode('curl -i https://example.com --max-time 5', 30))).toBe(
			'  curl -i https://example.com \n  … --max-time 5',
		);
	});

	it('moves what follows a tab to the next stop', () => {
		expect(picture(layoutCode('\ta\nab\tc', 76))).toBe('          a\n  ab      c');
	});

	it('can be put together again at every width', () => {
		const source =
			'curl: (7) 日本 🎉 Failed to connect to api.example.com port 8443 after 3 ms';
		for (let width = 8; width <= 120; width++) {
			const lines = layoutCode(source, width);
			expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(width);
			const parts = lines.map((line) => plainText(line).replace(/^ {2}(… )?/, ''));
			expect(parts.join('')).toBe(source);
		}
	});
});
