import {graphemes} from './graphemes.ts';
import type {Run} from './line.ts';
import {textWidth} from './text-width.ts';

/** Where a break disturbs least, the best first: at a space (code has some), in an address. */
const breakAfter = [/ $/, /[/.,;:=&?_-]$/];

/**
Cuts a word that no line can hold into parts that fit, at a sign such as `/` where one is near.

`room` is a number of cells of at least 1, for all parts but the first where `firstRoom` is
given. A character that is wider than the room becomes `…`, the only case in which something of
a text is lost.
*/
export function breakWord(word: readonly Run[], room: number, firstRoom = room): Run[][] {
	const cells = word.flatMap((run) =>
		graphemes(run.text).map((text) => {
			const width = textWidth(text);
			return width > room
				? {run: {...run, text: '…'}, width: 1}
				: {run: {...run, text}, width};
		}),
	);

	const parts: Run[][] = [];
	let start = 0;
	while (start < cells.length) {
		let end = start;
		let used = parts.length === 0 ? room - firstRoom : 0;
		for (let cell = cells[end]; cell && used + cell.width <= room; cell = cells[end]) {
			used += cell.width;
			end++;
		}

		if (end < cells.length) {
			end = betterEnd(cells, start, end);
		}

		parts.push(cells.slice(start, end).map((cell) => cell.run));
		start = end;
	}

	return parts;
}

/** Looks for a place to break in the second half of what would fit. */
function betterEnd(
	cells: readonly {readonly run: Run}[],
	start: number,
	end: number,
): number {
	for (const sign of breakAfter) {
		for (let at = end; at > (start + end) / 2; at--) {
			if (sign.test(cells[at - 1]?.run.text ?? '')) {
				return at;
			}
		}
	}

	return end;
}
