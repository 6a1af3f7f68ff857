import {quoteCommand} from '../lab/quote-command.ts';
import type {Line} from '../layout/line.ts';
import {textWidth} from '../layout/text-width.ts';

/**
Lays a command out so that it can be copied from the screen, whatever the width.

Each line but the last ends with the backslash with which a shell goes on in the next one, within
a word too; so nothing is indented.
*/
export const layCommand = (
	command: readonly string[],
	width: number,
): readonly Line[] => {
	const room = Math.max(leastRoom, width);
	const lines: string[] = [];
	let line = '';
	for (const word of command) {
		const quoted = quoteCommand([word]);
		const longer = line === '' ? quoted : `${line} ${quoted}`;
		if (textWidth(longer) <= room - goesOn.length) {
			line = longer;
			continue;
		}
		if (line !== '') lines.push(`${line}${goesOn}`);
		const pieces = cutWord(word, room - goesOn.length);
		for (const piece of pieces.slice(0, -1)) lines.push(`${piece}${withinWord}`);
		line = pieces.at(-1) ?? '';
	}
	return [...lines, line].map((text) => [{text, tone: 'code'}]);
};

const goesOn = ' \\';
const withinWord = '\\';
/** A quoted character, and the sign after it. */
const leastRoom = 8;

/** The pieces of a word, each quoted by itself; a shell puts them together again. */
const cutWord = (word: string, room: number): readonly string[] => {
	const pieces: string[] = [];
	let piece = '';
	for (const character of word) {
		if (piece !== '' && textWidth(quoteCommand([piece + character])) > room) {
			pieces.push(quoteCommand([piece]));
			piece = '';
		}
		piece += character;
	}
	return [...pieces, quoteCommand([piece])];
};
