import type {Table} from 'mdast';
import type {Inline} from './course.ts';
import {lineOf} from './line-of.ts';
import type {Page} from './page.ts';
import {readInlines} from './read-inlines.ts';
import {reportFence} from './read-paragraph.ts';

type Cells = readonly (readonly Inline[])[];

/** Reads the head and the rows of a table, and reports rows that don't fit the head. */
export const readTable = (
	node: Table,
	page: Page,
): {readonly head: Cells; readonly rows: readonly Cells[]} => {
	const [head, ...rows] = node.children.map((row) => ({
		line: lineOf(row),
		cells: row.children.map((cell) => readInlines(cell.children, page)),
	}));
	const width = head?.cells.length ?? 0;
	for (const {line, cells} of rows) {
		const text = page.lines[line - 1] ?? '';
		if (text.trimStart().startsWith(':')) reportFence(text, line, page);
		else if (cells.length !== width) {
			page.report(
				line,
				`The row has ${count(cells.length)}, but the head of its table has ${width}.`,
				'Write one cell for each column; a | inside a cell is written \\|.',
			);
		}
	}
	if (rows.length === 0) {
		page.report(
			lineOf(node),
			'The table has no rows.',
			'Add one below the line of dashes.',
		);
	}
	return {head: head?.cells ?? [], rows: rows.map(({cells}) => cells)};
};

const count = (cells: number): string => (cells === 1 ? '1 cell' : `${cells} cells`);
