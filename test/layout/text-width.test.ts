import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {textWidth} from '../../source/layout/text-width.ts';

describe('textWidth', () => {
	it('agrees with the package for every sign that it does not ask it about', () => {
		for (let code = 0x20; code < 0x3000; code++) {
			const sign = String.fromCharCode(code);
			expect([code, textWidth(sign)]).toEqual([code, stringWidth(sign)]);
		}
	});

	it('counts two cells for wide characters and for a family of emoji', () => {
		expect(textWidth('日本')).toBe(4);
		expect(textWidth('👩‍👩‍👧')).toBe(2);
	});
});
