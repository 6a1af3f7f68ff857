import type {Key} from 'ink';

/**
The names of the keys in one piece of input, as the bindings write them.

A key that is held down, or typed before the program could answer, arrives as one piece such
as `"jjj"`; every character of it is a key of its own.
*/
export const keyNames = (input: string, key: Key): readonly string[] => {
	const special = specialName(key);
	if (special !== undefined) return [special];
	// Only the key feed says it like this.
	if (key.ctrl && key.hyper) return ['ctrl+z'];
	if (key.ctrl) return [`ctrl+${input}`];
	if (key.meta) return [`alt+${input}`];
	return Array.from(input, (character) => controlNames[character] ?? character);
};

/** Inside a piece of several characters Enter and the like arrive as bare characters. */
const controlNames: Readonly<Record<string, string>> = {
	'\r': 'enter',
	'\n': 'enter',
	'\t': 'tab',
	'\x7f': 'backspace',
	'\b': 'backspace',
	' ': 'space',
	'\x03': 'ctrl+c',
	'\x04': 'ctrl+d',
	'\x15': 'ctrl+u',
	'\x06': 'ctrl+f',
	'\x02': 'ctrl+b',
	'\x1a': 'ctrl+z',
	'\x1b': 'esc',
};

const specialName = (key: Key): string | undefined => {
	if (key.upArrow) return 'up';
	if (key.downArrow) return 'down';
	if (key.leftArrow) return 'left';
	if (key.rightArrow) return 'right';
	if (key.pageUp) return 'pageup';
	if (key.pageDown) return 'pagedown';
	if (key.home) return 'home';
	if (key.end) return 'end';
	if (key.return) return 'enter';
	if (key.escape) return 'esc';
	if (key.tab) return key.shift ? 'shift+tab' : 'tab';
	if (key.backspace || key.delete) return 'backspace';
	return undefined;
};
