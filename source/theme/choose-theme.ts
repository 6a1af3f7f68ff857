import {colourPalette, monochromePalette, plainPalette} from './palette.ts';
import type {Theme} from './theme.ts';

/** What the environment and the options say about the terminal. */
export type TerminalFacts = {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly platform: string;
	/** True where the output is a terminal. */
	readonly isTerminal: boolean;
	/** `--ascii` */
	readonly ascii: boolean;
};

/**
Chooses colours and signs by what the terminal can show.

`NO_COLOR` (no-color.org) wins over everything but a `FORCE_COLOR` other than 0, which is
how a person overrules a machine-wide setting. Without a UTF-8 locale, and on the Linux
console, whose font has no ticks, signs are ASCII.
*/
export const chooseTheme = ({
	env,
	platform,
	isTerminal,
	ascii,
}: TerminalFacts): Theme => ({
	palette: choosePalette(env, isTerminal),
	ascii: ascii || !showsUnicode(env, platform),
});

const choosePalette = (env: TerminalFacts['env'], isTerminal: boolean) => {
	const forced = env['FORCE_COLOR'];
	if (forced !== undefined && forced !== '') {
		if (forced !== '0' && forced !== 'false') return colourPalette;
		return isTerminal ? monochromePalette : plainPalette;
	}
	if (!isTerminal) return plainPalette;
	const none = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
	return none ? monochromePalette : colourPalette;
};

const showsUnicode = (env: TerminalFacts['env'], platform: string): boolean => {
	if (env['TERM'] === 'linux' || env['TERM'] === 'dumb') return false;
	if (platform === 'win32')
		return env['WT_SESSION'] !== undefined || env['TERM'] !== undefined;
	const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'];
	// macOS terminals are UTF-8 also where no locale is set.
	if (locale === undefined || locale === '') return platform === 'darwin';
	return /utf-?8/i.test(locale);
};
