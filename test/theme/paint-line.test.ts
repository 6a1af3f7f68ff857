import {describe, expect, it} from 'vitest';
import type {Line, Tone} from '../../source/layout/line.ts';
import {paintLine} from '../../source/theme/paint-line.ts';
import {paintLines} from '../../source/theme/paint-lines.ts';
import {
	colourPalette,
	monochromePalette,
	plainPalette,
} from '../../source/theme/palette.ts';

const tones = Object.keys(colourPalette).filter(
	(key): key is Tone => key !== 'strong' && key !== 'emphasis',
);

/** What is switched on at the end of a painted text: each attribute by its SGR group. */
const stillOn = (painted: string): readonly string[] => {
	const on = new Set<string>();
	for (const [, code = ''] of painted.matchAll(/\x1b\[(\d+)m/g)) {
		const number = Number(code);
		if (number === 1 || number === 2) on.add('weight');
		else if (number === 22) on.delete('weight');
		else if (number >= 3 && number <= 9) on.add(String(number));
		else if (number >= 23 && number <= 29) on.delete(String(number - 20));
		else if (number >= 30 && number <= 37) on.add('colour');
		else if (number === 39) on.delete('colour');
		else expect.fail(`SGR ${number}`);
	}
	return [...on];
};

describe('paintLine', () => {
	it('opens what a run is, and closes it', () => {
		const line: Line = [
			{text: 'plain '},
			{text: 'good', tone: 'good', strong: true},
			{text: ' on'},
		];
		expect(paintLine(line, colourPalette)).toBe(
			'plain \x1b[32m\x1b[1mgood\x1b[39m\x1b[22m on',
		);
	});

	it('closes bold and faint, which end alike, once', () => {
		expect(paintLine([{text: 'x', tone: 'dim', strong: true}], colourPalette)).toBe(
			'\x1b[2m\x1b[1mx\x1b[22m',
		);
	});

	it('leaves nothing switched on, whatever a run is', () => {
		for (const palette of [colourPalette, monochromePalette, plainPalette]) {
			for (const tone of tones) {
				for (const [strong, emphasis] of [
					[false, false],
					[true, false],
					[false, true],
					[true, true],
				] as const) {
					const painted = paintLine([{text: 'x', tone, strong, emphasis}], palette);
					expect(stillOn(painted)).toEqual([]);
				}
			}
		}
	});

	it('has no colour under NO_COLOR, and nothing at all for a file', () => {
		const line: Line = tones.map((tone) => ({text: tone, tone, emphasis: true}));
		expect(paintLine(line, monochromePalette)).not.toMatch(/\x1b\[(3[0-7]|4\d|9\d)m/);
		expect(paintLine(line, plainPalette)).toBe(tones.join(''));
	});
});

describe('paintLines', () => {
	it('puts one row below the other, in ASCII where it has to', () => {
		const lines: readonly Line[] = [[{text: '→ one', tone: 'good'}], [], [{text: '…'}]];
		expect(paintLines(lines, {palette: plainPalette, ascii: false})).toBe('→ one\n\n…');
		expect(paintLines(lines, {palette: colourPalette, ascii: true})).toBe(
			'\x1b[32m> one\x1b[39m\n\n~',
		);
	});
});
