import {describe, expect, it} from 'vitest';
import {textWidth} from '../../source/layout/text-width.ts';
import {asciiTwin} from '../../source/theme/ascii-twin.ts';

describe('asciiTwin', () => {
	it('leaves ASCII as it is, escape sequences included', () => {
		expect(asciiTwin('plain \x1b[1mbold\x1b[22m\n')).toBe('plain \x1b[1mbold\x1b[22m\n');
	});

	it('puts a sign of the same width in place of each', () => {
		expect(asciiTwin('✓ you → DNS ✗ …')).toBe('+ you > DNS x ~');
		expect(asciiTwin('├──────▶│ “quoted” – it’s')).toBe('+------>| "quoted" - it\'s');
	});

	it('takes the accents off letters', () => {
		expect(asciiTwin('Zoë naïve Ångström')).toBe('Zoe naive Angstrom');
		expect(asciiTwin('e\u0301')).toBe('e');
	});

	it('puts question marks where there is no twin, as wide as it was', () => {
		expect(asciiTwin('日本')).toBe('????');
		expect(asciiTwin('👍')).toBe('??');
	});

	it('gives ASCII of the same width for every character of the signs in use', () => {
		for (let code = 0xa0; code < 0x3000; code++) {
			const character = String.fromCodePoint(code);
			const twin = asciiTwin(character);
			if (!/^[\x00-\x7f]*$/.test(twin) || textWidth(twin) !== textWidth(character)) {
				expect.fail(`U+${code.toString(16)} becomes "${twin}"`);
			}
		}
	});
});
