import type {FigureEvent} from '../content/figure.ts';
import type {CanvasRow, Style} from './canvas-row.ts';
import type {Line, Tone} from './line.ts';
import {lineWidth} from './line-width.ts';
import {noteSigns} from './note-signs.ts';
import type {Stage} from './stage.ts';
import {textWidth} from './text-width.ts';
import {wrapRuns} from './wrap-runs.ts';

type Note = Omit<Extract<FigureEvent, {kind: 'note'}>, 'kind'>;

/**
Draws what one side does or finds out: a sign on its life line and the words beside it.

They stand on the right where they fit there in one row, else on the left, else they wrap on the
side that has more room; `lifeLines` makes the row that they cover.
*/
export function drawNote(
	note: Note,
	stage: Stage,
	lifeLines: (stage: Stage) => CanvasRow,
): Line[] {
	const column = stage.columns[Math.max(0, stage.ids.indexOf(note.lane))] ?? 0;
	const roomRight = stage.width - column - 2;
	const roomLeft = column - 1;
	const wide = textWidth(note.label);
	const onRight = wide <= roomRight || (wide > roomLeft && roomRight >= roomLeft);
	const tone: Tone = note.tone === 'plain' && stage.newest ? 'accent' : note.tone;
	const style: Style = stage.newest ? {tone, strong: note.tone !== 'plain'} : {};
	const lines = wrapRuns([{...style, text: note.label}], onRight ? roomRight : roomLeft);
	const block = Math.max(...lines.map(lineWidth));
	const start = onRight ? column + 2 : column - 1 - block;
	return lines.map((line, index) => {
		const row = lifeLines(stage);
		row.put(
			start - 1,
			' '.repeat(block + (onRight && start + block < stage.width ? 2 : 1)),
		);
		row.putLine(start, line);
		if (index === 0) {
			row.put(column, noteSigns[note.tone], {tone, strong: stage.newest});
		}

		return row.toLine();
	});
}
