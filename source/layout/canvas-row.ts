import {graphemes} from './graphemes.ts';
import type {Line, Run} from './line.ts';
import {textWidth} from './text-width.ts';
import {tidyLine} from './tidy-line.ts';

/** How a run looks, without its text. */
export type Style = Omit<Run, 'text'>;

/** One row of a drawing, on which later texts cover earlier ones. */
export class CanvasRow {
	// A wide character is followed by a cell with the empty text.
	readonly #cells: Run[] = [];

	/** Writes a text from a column on, counted from 0. */
	put(column: number, text: string, style: Style = {}): void {
		let at = column;
		for (const sign of graphemes(text)) {
			const width = textWidth(sign);
			while (this.#cells.length < at) {
				this.#cells.push({text: ' '});
			}

			this.#cells[at] = {...style, text: sign};
			if (width === 2) {
				this.#cells[at + 1] = {...style, text: ''};
			}

			at += width;
		}
	}

	/** Writes a line as it is, from a column on. */
	putLine(column: number, line: Line): void {
		let at = column;
		for (const {text, ...style} of line) {
			this.put(at, text, style);
			at += textWidth(text);
		}
	}

	toLine(): Line {
		return tidyLine(this.#cells);
	}
}
