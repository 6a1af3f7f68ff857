import type {Block, Course, Inline} from '../content/course.ts';
import {inlineRuns} from '../layout/inline-runs.ts';
import {layoutBlocks} from '../layout/layout-blocks.ts';
import type {Line} from '../layout/line.ts';
import {plainText} from '../layout/plain-text.ts';
import {findSection} from './find-section.ts';
import type {TableScreen} from './state.ts';

/** The rows of a filter table that hold every word of the filter, laid out. */
export const filterTable = (
	course: Course,
	screen: Pick<TableScreen, 'below' | 'table' | 'filter'>,
	width: number,
): {
	readonly lines: readonly Line[];
	readonly rows: number;
	readonly of: number;
} => {
	const section = findSection(course, screen.below.section);
	const table = tablesIn(section.blocks).find(({id}) => (id ?? '') === screen.table);
	if (table === undefined) return {lines: [], rows: 0, of: 0};
	const words = screen.filter.toLowerCase().split(/\s+/).filter(Boolean);
	const rows = table.rows.filter((row, index) => {
		// The failure's own name finds its row too: NXDOMAIN stands in no cell.
		const failure = table.failures?.[index] ?? '';
		const text = [...row.map(textOf), failure].join(' ').toLowerCase();
		return words.every((word) => text.includes(word));
	});
	const {lines} = layoutBlocks([{...table, rows}], {width, figures: {}});
	return {
		lines: rows.length === 0 ? [] : lines,
		rows: rows.length,
		of: table.rows.length,
	};
};

type Table = Extract<Block, {kind: 'table'}>;

const tablesIn = (blocks: readonly Block[]): readonly Table[] =>
	blocks.flatMap((block) => {
		if (block.kind === 'table') return block.filter ? [block] : [];
		return block.kind === 'callout' ? tablesIn(block.blocks) : [];
	});

const textOf = (cell: readonly Inline[]): string => plainText(inlineRuns(cell));
