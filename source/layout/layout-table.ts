import type {Block} from '../content/course.ts';
import {inlineRuns} from './inline-runs.ts';
import type {Laid} from './laid.ts';
import {layoutRows} from './layout-rows.ts';
import type {Line, Run} from './line.ts';
import {lineWidth} from './line-width.ts';
import type {Setting} from './setting.ts';
import {shareWidth} from './share-width.ts';
import {tidyLine} from './tidy-line.ts';
import {wrapRuns} from './wrap-runs.ts';

const gap = 2;
/** Below this a table whose cells have to wrap is easier to read row by row. */
const narrowest = 60;

/**
Lays out a table as aligned columns whose cells wrap.

Where columns would get narrower than their longest words, and under 60 columns unless nothing
has to wrap, each row becomes a small block instead.
*/
export function layoutTable(
	block: Extract<Block, {kind: 'table'}>,
	setting: Setting,
): Laid {
	const head = block.head.map((cell) => inlineRuns(cell));
	const rows = block.rows.map((row) => row.map((cell) => inlineRuns(cell)));
	const lines =
		alignedLines(head, rows, setting.wide) ?? layoutRows(head, rows, setting.prose);
	return {
		lines,
		anchors: block.filter
			? [
					{
						kind: 'filter-table',
						id: block.id ?? '',
						line: 0,
						height: lines.length,
					},
				]
			: [],
	};
}

function alignedLines(
	head: readonly Run[][],
	rows: readonly Run[][][],
	width: number,
): Line[] | undefined {
	const columns = Math.max(head.length, ...rows.map((row) => row.length));
	const demands = Array.from({length: columns}, (_, column) => {
		const cells = [head, ...rows].map((row) => row[column] ?? []);
		return {
			least: Math.max(1, ...cells.map(longestWord)),
			most: Math.max(1, ...cells.map(lineWidth)),
		};
	});
	const gaps = gap * (columns - 1);
	const widths = shareWidth(demands, width - gaps);
	const wraps = widths?.some((share, column) => share < (demands[column]?.most ?? 0));
	if (!widths || (wraps && width < narrowest)) {
		return undefined;
	}

	const lines: Line[] = [];
	if (head.some((cell) => cell.length > 0)) {
		const strong = head.map((cell) => cell.map((run) => ({...run, strong: true})));
		const whole = widths.reduce((sum, share) => sum + share, gaps);
		lines.push(...rowLines(strong, widths), [{text: '─'.repeat(whole), tone: 'dim'}]);
	}

	const body = rows.map((row) => rowLines(row, widths));
	const airy = body.some((row) => row.length > 1);
	for (const [index, row] of body.entries()) {
		lines.push(...(airy && index > 0 ? [[]] : []), ...row);
	}

	return lines;
}

function rowLines(row: readonly Run[][], widths: readonly number[]): Line[] {
	const cells = widths.map((width, column) => wrapRuns(row[column] ?? [], width));
	const height = Math.max(1, ...cells.map((cell) => cell.length));
	return Array.from({length: height}, (_, index) =>
		tidyLine(
			cells.flatMap((cell, column) => {
				const line = cell[index] ?? [];
				const padding = (widths[column] ?? 0) - lineWidth(line) + gap;
				return [...line, {text: ' '.repeat(padding)}];
			}),
		),
	);
}

function longestWord(cell: readonly Run[]): number {
	const words = cell.map((run) => run.text).join('');
	return Math.max(0, ...words.split(/\s+/).map((word) => lineWidth([{text: word}])));
}
