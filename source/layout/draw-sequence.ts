import type {SequenceFigure} from '../content/figure.ts';
import {CanvasRow} from './canvas-row.ts';
import {drawEvent} from './draw-event.ts';
import type {Line} from './line.ts';
import {listSequence} from './list-sequence.ts';
import {placeLanes} from './place-lanes.ts';

/**
Draws who says what to whom, down to and including the events of `step` (from 0).

Lanes stand in the same columns at every step. Where the width is too small for columns, the
events become a list. No line is wider than `width` where that is at least 20.
*/
export function drawSequence(
	figure: SequenceFigure,
	step: number,
	width: number,
): Line[] {
	const lanes = placeLanes(figure, width);
	if (!lanes) {
		return listSequence(figure, step, width);
	}

	const height = Math.max(...lanes.headings.map((heading) => heading.lines.length));
	const headings = Array.from({length: height}, (_, row) => {
		const drawn = new CanvasRow();
		for (const heading of lanes.headings) {
			drawn.putLine(
				heading.start,
				heading.lines[row - height + heading.lines.length] ?? [],
			);
		}

		return drawn.toLine();
	});
	const ids = figure.lanes.map((lane) => lane.id);
	const events = figure.steps.slice(0, step + 1).flatMap(({events}, index) =>
		events.flatMap((event) =>
			drawEvent(event, {
				ids,
				columns: lanes.columns,
				width,
				newest: index === step,
			}),
		),
	);
	return [...headings, ...events];
}
