import type {CodeNames} from './compile-phrase.ts';
import {findAnchors} from './find-anchors.ts';
import {parsePhrase} from './parse-phrase.ts';
import {valueShapes} from './value-shapes.ts';

/**
Says what is wrong with a phrase, or undefined.

`sure` phrases must hold a word by which they are found; the ones that only silence need none.
*/
export const checkPhrase = (
	text: string,
	codes: CodeNames,
	sure: boolean,
): string | undefined => {
	const phrase = parsePhrase(text);
	if (typeof phrase === 'string') return phrase;
	for (const piece of phrase.pieces) {
		if (piece.kind !== 'value') continue;
		if (!Object.hasOwn(valueShapes, piece.name) && !codes.has(piece.name)) {
			return `There is no value {${piece.name}}.`;
		}
	}
	return sure && findAnchors(phrase, codes).length === 0
		? 'The phrase has no three letters that are always the same.'
		: undefined;
};
