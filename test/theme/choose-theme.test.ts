import {describe, expect, it} from 'vitest';
import {chooseTheme, type TerminalFacts} from '../../source/theme/choose-theme.ts';
import {
	colourPalette,
	monochromePalette,
	type Palette,
	plainPalette,
} from '../../source/theme/palette.ts';

const utf8 = {TERM: 'xterm-256color', LANG: 'en_GB.UTF-8'};

const nameOf = (palette: Palette): string =>
	new Map([
		[colourPalette, 'colour'],
		[monochromePalette, 'monochrome'],
		[plainPalette, 'plain'],
	]).get(palette) ?? 'unknown';

const choose = (
	env: TerminalFacts['env'],
	{isTerminal = true, platform = 'linux', ascii = false} = {},
): string => {
	const theme = chooseTheme({env, platform, isTerminal, ascii});
	return `${nameOf(theme.palette)}${theme.ascii ? ', ascii' : ''}`;
};

describe('chooseTheme', () => {
	it.each([
		['a terminal', utf8, {}, 'colour'],
		['NO_COLOR', {...utf8, NO_COLOR: '1'}, {}, 'monochrome'],
		['an empty NO_COLOR', {...utf8, NO_COLOR: ''}, {}, 'colour'],
		[
			'FORCE_COLOR over NO_COLOR',
			{...utf8, NO_COLOR: '1', FORCE_COLOR: '1'},
			{},
			'colour',
		],
		['FORCE_COLOR=0', {...utf8, FORCE_COLOR: '0'}, {}, 'monochrome'],
		['FORCE_COLOR=false', {...utf8, FORCE_COLOR: 'false'}, {}, 'monochrome'],
		['an empty FORCE_COLOR', {...utf8, FORCE_COLOR: '', NO_COLOR: '1'}, {}, 'monochrome'],
		['a dumb terminal', {...utf8, TERM: 'dumb'}, {}, 'monochrome, ascii'],
		['a file', utf8, {isTerminal: false}, 'plain'],
		[
			'a file and FORCE_COLOR',
			{...utf8, FORCE_COLOR: '3'},
			{isTerminal: false},
			'colour',
		],
		[
			'a file and FORCE_COLOR=0',
			{...utf8, FORCE_COLOR: '0'},
			{isTerminal: false},
			'plain',
		],
		['--ascii', utf8, {ascii: true}, 'colour, ascii'],
		['no locale', {TERM: 'xterm'}, {}, 'colour, ascii'],
		['the C locale', {TERM: 'xterm', LANG: 'C'}, {}, 'colour, ascii'],
		['C.UTF-8', {TERM: 'xterm', LANG: 'C.UTF-8'}, {}, 'colour'],
		['utf8 without a dash', {TERM: 'xterm', LANG: 'en_US.utf8'}, {}, 'colour'],
		['LC_ALL over LANG', {...utf8, LC_ALL: 'C'}, {}, 'colour, ascii'],
		['LC_CTYPE over LANG', {...utf8, LANG: 'C', LC_CTYPE: 'en_US.UTF-8'}, {}, 'colour'],
		['an empty LC_ALL', {...utf8, LC_ALL: ''}, {}, 'colour'],
		['the console of Linux', {...utf8, TERM: 'linux'}, {}, 'colour, ascii'],
		['macOS without a locale', {TERM: 'xterm'}, {platform: 'darwin'}, 'colour'],
		['Windows Terminal', {WT_SESSION: 'x'}, {platform: 'win32'}, 'colour'],
		['an old console of Windows', {}, {platform: 'win32'}, 'colour, ascii'],
	] as const)('%s', (_, env, facts, expected) => {
		expect(choose(env, facts)).toBe(expected);
	});
});
