import {plainText} from '../layout/plain-text.ts';
import {textWidth} from '../layout/text-width.ts';
import {wrapRuns} from '../layout/wrap-runs.ts';
import {cleanText} from '../text/clean-text.ts';

/** Columns of a printed report; it fits a terminal of 80 with room to quote it in a mail. */
const reportWidth = 76;

export type ReportRow = {
	/** What stands before the text: a mark, a bullet, an indent. */
	readonly before?: string;
	readonly text: string;
	/** What stands at the right edge. */
	readonly right?: string;
};

/**
Lays one row of a printed report out in lines of at most 76 columns; nothing is cut off.

The text is cleaned first: a control sequence that a line break divides could not be told as one.
*/
export function reportRow({before = '', text, right = ''}: ReportRow): string[] {
	const wrap = (words: string, width: number, first: string) =>
		wrapRuns([{text: cleanText(words)}], width, {
			first: [{text: first}],
			rest: [{text: ' '.repeat(textWidth(first))}],
		}).map(plainText);

	const lines = wrap(text, reportWidth, before);
	if (!right) {
		return lines;
	}

	const last = lines.at(-1) ?? '';
	const gap = reportWidth - textWidth(last) - textWidth(right);
	return gap >= 2
		? [...lines.slice(0, -1), last + ' '.repeat(gap) + right]
		: [...lines, ...wrap(right, reportWidth, ' '.repeat(textWidth(before) + 2))];
}
