import type {Line, Run} from './line.ts';
import {wrapRuns} from './wrap-runs.ts';

/**
Lays out a table row by row where its columns have no room: a row's first cell, then the others
as `Header: text` below it. Empty cells are left out.
*/
export function layoutRows(
	head: readonly (readonly Run[])[],
	rows: readonly (readonly (readonly Run[])[])[],
	width: number,
): Line[] {
	const blocks = rows.map((row) => {
		const [first = [], ...others] = row;
		const title = first.length > 0 ? wrapRuns(first.map(strong), width) : [];
		const rest = others.flatMap((cell, index) => {
			if (cell.length === 0) {
				return [];
			}

			const header = head[index + 1] ?? [];
			const label: Run[] =
				header.length > 0 ? [...header.map(dim), {text: ': ', tone: 'dim'}] : [];
			return wrapRuns([...label, ...cell], width, {
				first: [{text: '  '}],
				rest: [{text: '    '}],
			});
		});
		return [...title, ...rest];
	});
	return blocks.flatMap((block, index) => (index === 0 ? block : [[], ...block]));
}

function strong(run: Run): Run {
	return {...run, strong: true};
}

function dim(run: Run): Run {
	return {...run, tone: 'dim'};
}
