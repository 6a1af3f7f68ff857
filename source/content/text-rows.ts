import type {Report} from './problem.ts';

/** A line of a table that is written as text. */
export type TextRow = {readonly line: number; readonly cells: readonly string[]};

export type TextTable = {
	/** The lines `name: value` at the top. */
	readonly fields: ReadonlyMap<string, {readonly value: string; readonly line: number}>;
	readonly rows: readonly TextRow[];
};

/**
Reads a table of text: fields at the top, then rows whose cells stand two blanks apart.

Empty lines and lines that start with `#` are for the author. A row has at most `cells` cells;
what is left belongs to the last one.
*/
export const readTextRows = (text: string, cells: number, report: Report): TextTable => {
	const fields = new Map<string, {value: string; line: number}>();
	const rows: TextRow[] = [];
	for (const [index, raw] of text.split('\n').entries()) {
		const line = index + 1;
		const trimmed = raw.trim();
		if (trimmed === '' || trimmed.startsWith('#')) continue;
		const field = rows.length === 0 ? /^([a-z]+): (\S.*)$/.exec(trimmed) : null;
		if (field) {
			const [, name = '', value = ''] = field;
			if (fields.has(name)) {
				report(line, `The field ${name} stands twice.`, 'Delete one of the lines.');
			}
			fields.set(name, {value, line});
			continue;
		}
		rows.push({line, cells: splitCells(trimmed, cells)});
	}
	return {fields, rows};
};

const splitCells = (text: string, most: number): readonly string[] => {
	const cells: string[] = [];
	let rest = text;
	while (cells.length < most - 1) {
		const gap = /\s{2,}|\t/.exec(rest);
		if (!gap) break;
		cells.push(rest.slice(0, gap.index));
		rest = rest.slice(gap.index + gap[0].length);
	}
	return [...cells, rest];
};
