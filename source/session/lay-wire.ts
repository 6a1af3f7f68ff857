import type {Figure} from '../content/figure.ts';
import type {LabScenario} from '../lab/lab.ts';
import {measuredFigure} from '../lab/measured-figure.ts';
import type {WireEvent} from '../lab/wire-event.ts';
import {drawFigure} from '../layout/draw-figure.ts';
import type {Line} from '../layout/line.ts';
import {lineWidth} from '../layout/line-width.ts';
import {wrapRuns} from '../layout/wrap-runs.ts';

/** Draws a request as it was measured, down to what came last; `nothing` stands where there is none. */
export const layWire = (
	events: readonly WireEvent[],
	{lanes}: LabScenario,
	width: number,
	nothing = 'Nothing on the wire yet. The picture comes with the request.',
): readonly Line[] => {
	const figure = measuredFigure(events, lanes);
	if (figure.steps.length === 0) {
		return wrapRuns([{text: nothing, tone: 'dim'}], Math.min(width, proseWidth));
	}
	return [heading(figure.title), ...drawFigure(figure, figure.steps.length - 1, width)];
};

/** Draws the figure of the lesson at its last step. */
export const layLessonFigure = (figure: Figure, width: number): readonly Line[] => [
	...wrapRuns([{text: figure.title, tone: 'accent', strong: true}], width),
	...drawFigure(figure, figure.steps.length - 1, width),
];

/** Puts two drawings side by side, the right one at a column of its own. */
export const placeBeside = (
	left: readonly Line[],
	right: readonly Line[],
	column: number,
): readonly Line[] =>
	Array.from({length: Math.max(left.length, right.length)}, (_, row): Line => {
		const one = left[row] ?? [];
		const other = right[row] ?? [];
		if (other.length === 0) return one;
		return [...one, {text: ' '.repeat(Math.max(1, column - lineWidth(one)))}, ...other];
	});

const heading = (text: string): Line => [{text, tone: 'accent', strong: true}];

const proseWidth = 76;
