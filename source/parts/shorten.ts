import {textWidth} from '../layout/text-width.ts';

/** A text in at most `width` columns: the end gives way to an ellipsis. */
export const shorten = (text: string, width: number): string => {
	if (width <= 0) return '';
	if (textWidth(text) <= width) return text;
	let short = '';
	let used = 0;
	for (const character of text) {
		used += textWidth(character);
		if (used > width - 1) break;
		short += character;
	}
	return `${short}…`;
};
