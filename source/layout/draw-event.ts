import type {FigureEvent} from '../content/figure.ts';
import {CanvasRow, type Style} from './canvas-row.ts';
import {drawNote} from './draw-note.ts';
import type {Line} from './line.ts';
import {lineWidth} from './line-width.ts';
import type {Stage} from './stage.ts';
import {wrapRuns} from './wrap-runs.ts';

/** Every so many cells the line of a lost message has a hole; it ends at such a hole. */
const dashes = 3;
/** How far from the receiving lane a lost message dies at least. */
const shortOfLane = 3;

/** Draws one event of a sequence diagram: its label above its arrow, between the life lines. */
export function drawEvent(event: FigureEvent, stage: Stage): Line[] {
	switch (event.kind) {
		case 'gap':
			return drawGap(event.label, stage);
		case 'note':
			return drawNote(event, stage, lifeLines);
		case 'message':
		case 'lost':
			return event.from === event.to
				? drawNote(
						{lane: event.from, tone: 'plain', label: event.label},
						stage,
						lifeLines,
					)
				: drawMessage(event, stage);
	}
}

function drawMessage(
	event: Extract<FigureEvent, {kind: 'message' | 'lost'}>,
	stage: Stage,
): Line[] {
	const style: Style = stage.newest ? {tone: 'accent'} : {};
	const from = Math.max(0, stage.ids.indexOf(event.from));
	const to = Math.max(0, stage.ids.indexOf(event.to));
	const onward = to > from ? 1 : -1;
	const start = stage.columns[from] ?? 0;
	const neighbour = stage.columns[from + onward] ?? 0;
	const label = wrapRuns(
		[{...style, text: event.label}],
		Math.abs(neighbour - start) - 3,
	);
	const wide = Math.max(...label.map(lineWidth));
	const rows = label.map((line) => {
		const row = lifeLines(stage);
		row.putLine(onward > 0 ? start + 2 : start - 1 - wide, line);
		return row;
	});
	return [...rows, drawArrow(event.kind, from, to, stage)].map((row) => row.toLine());
}

function drawArrow(
	kind: 'message' | 'lost',
	from: number,
	to: number,
	stage: Stage,
): CanvasRow {
	const row = lifeLines(stage);
	const onward = to > from ? 1 : -1;
	const start = stage.columns[from] ?? 0;
	const lost = kind === 'lost';
	const style: Style = stage.newest ? {tone: lost ? 'missed' : 'accent'} : {};
	const distance = Math.abs((stage.columns[to] ?? 0) - start);
	const reach = lost ? distance - shortOfLane - (distance % dashes) : distance - 1;
	const end = start + onward * reach;
	for (let at = start + onward; at !== end; at += onward) {
		const crosses = stage.columns.includes(at);
		const broken = lost && Math.abs(at - start) % dashes === 0;
		row.put(at, crosses ? '┼' : broken ? ' ' : '─', style);
	}

	row.put(start, onward > 0 ? '├' : '┤', style);
	if (lost) {
		row.put(end, '✗', {tone: 'missed', strong: stage.newest});
	} else {
		row.put(end, onward > 0 ? '▶' : '◀', style);
	}

	return row;
}

function drawGap(label: string, stage: Stage): Line[] {
	const first = stage.columns[0] ?? 0;
	const last = stage.columns.at(-1) ?? stage.width;
	const style: Style = {tone: stage.newest ? 'accent' : 'dim'};
	return wrapRuns([{...style, text: label}], Math.max(last - first - 3, 12)).map(
		(line) => {
			const row = lifeLines(stage, '┊');
			const wide = lineWidth(line);
			const start = Math.max(0, Math.round((first + last - wide) / 2));
			row.put(start - 1, ' '.repeat(wide + 2));
			row.putLine(start, line);
			return row.toLine();
		},
	);
}

function lifeLines(stage: Stage, sign = '│'): CanvasRow {
	const row = new CanvasRow();
	for (const column of stage.columns) {
		row.put(column, sign, {tone: 'dim'});
	}

	return row;
}
