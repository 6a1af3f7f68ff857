const signs: Readonly<Record<string, string>> = {
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	enter: '↵',
};

const words: Readonly<Record<string, string>> = {
	up: 'Up',
	down: 'Down',
	left: 'Left',
	right: 'Right',
	enter: 'Enter',
};

const names: Readonly<Record<string, string>> = {
	esc: 'Esc',
	space: 'Space',
	tab: 'Tab',
	home: 'Home',
	end: 'End',
	pageup: 'PgUp',
	pagedown: 'PgDn',
	backspace: 'Backspace',
};

/** A key as it is written on the screen; in ASCII the arrows are words. */
export const keyLabel = (key: string, ascii: boolean): string =>
	(ascii ? words[key] : signs[key]) ??
	names[key] ??
	key.replace(/^ctrl\+(.)$/, (_, letter: string) => `Ctrl-${letter.toUpperCase()}`);
