import type {Tone} from '../layout/line.ts';

/** SGR parameters for one tone: `open` switches it on, `close` off again. */
export type Style = {readonly open: string; readonly close: string};

/** How each meaning looks in this terminal; an empty style leaves the text as it is. */
export type Palette = Readonly<Record<Tone | 'strong' | 'emphasis', Style>>;

const none: Style = {open: '', close: ''};
const colour = (code: number): Style => ({
	open: `\x1b[${code}m`,
	close: '\x1b[39m',
});
const bold: Style = {open: '\x1b[1m', close: '\x1b[22m'};
const faint: Style = {open: '\x1b[2m', close: '\x1b[22m'};
const underline: Style = {open: '\x1b[4m', close: '\x1b[24m'};
const inverse: Style = {open: '\x1b[7m', close: '\x1b[27m'};

/**
The palette for terminals with colour.

Only the sixteen named colours are used, so that the learner's own scheme decides how they
look and a sixteen-colour terminal loses nothing.
*/
export const colourPalette: Palette = {
	plain: none,
	dim: faint,
	accent: colour(36),
	good: colour(32),
	attention: colour(33),
	missed: colour(31),
	code: colour(36),
	match: inverse,
	evidence: underline,
	strong: bold,
	emphasis: {open: '\x1b[3m', close: '\x1b[23m'},
};

/** The palette under `NO_COLOR`: weight and underline, which are no colours, remain. */
export const monochromePalette: Palette = {
	...colourPalette,
	accent: bold,
	good: none,
	attention: bold,
	missed: bold,
	code: none,
};

/** The palette for text that leaves the terminal: nothing but the characters. */
export const plainPalette: Palette = {
	plain: none,
	dim: none,
	accent: none,
	good: none,
	attention: none,
	missed: none,
	code: none,
	match: none,
	evidence: none,
	strong: none,
	emphasis: none,
};
