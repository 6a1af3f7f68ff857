import type {Line, Run} from '../layout/line.ts';
import {lineWidth} from '../layout/line-width.ts';
import {textWidth} from '../layout/text-width.ts';

/** A line in at most `columns` columns; what is beyond them is cut off. */
export const clipLine = (line: Line, columns: number): Line => {
	if (lineWidth(line) <= columns) return line;
	const clipped: Run[] = [];
	let used = 0;
	for (const run of line) {
		let text = '';
		for (const character of run.text) {
			used += textWidth(character);
			if (used > columns) return [...clipped, {...run, text}];
			text += character;
		}
		clipped.push(run);
	}
	return clipped;
};
