import {textWidth} from '../layout/text-width.ts';

const twins: Readonly<Record<string, string>> = {
	'─': '-',
	'━': '=',
	'═': '=',
	'│': '|',
	'┃': '|',
	'┊': ':',
	'├': '+',
	'┤': '+',
	'┼': '+',
	'┬': '+',
	'┴': '+',
	'└': '+',
	'┘': '+',
	'┌': '+',
	'┐': '+',
	'╳': 'x',
	'×': 'x',
	'▶': '>',
	'◀': '<',
	'▸': '>',
	'›': '>',
	'‹': '<',
	'→': '>',
	'←': '<',
	'↑': '^',
	'↓': 'v',
	'↵': '<',
	'✓': '+',
	'✗': 'x',
	'•': '*',
	'·': '-',
	'▪': '*',
	'…': '~',
	'–': '-',
	'—': '-',
	'‘': "'",
	'’': "'",
	'“': '"',
	'”': '"',
	'≥': '>',
	'≤': '<',
	'≠': '!',
	'§': 'S',
	'°': 'o',
	'€': 'E',
	'\u00a0': ' ',
};

/**
A text in ASCII alone, with every character in its place.

Each sign becomes one of the same width, so that what was laid out stays aligned; a character
without a twin loses its accents or becomes a question mark as wide as it was.
*/
export const asciiTwin = (text: string): string => {
	if (/^[\x00-\x7f]*$/.test(text)) return text;
	let twin = '';
	for (const character of text) twin += twins[character] ?? plainLetter(character);
	return twin;
};

const plainLetter = (character: string): string => {
	if (character <= '\x7f') return character;
	const base = character.normalize('NFD').replace(/\p{M}/gu, '');
	if (/^[\x20-\x7e]$/.test(base)) return base;
	// A combining mark has no width of its own, and leaves nothing.
	return '?'.repeat(textWidth(character));
};
