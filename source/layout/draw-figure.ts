import type {Figure} from '../content/figure.ts';
import {drawPath} from './draw-path.ts';
import {drawSequence} from './draw-sequence.ts';
import type {Line} from './line.ts';

/** In a wider terminal a figure's parts would only be further apart. */
const widestFigure = 100;

/**
Draws a figure as it stands after one of its steps, without title and caption.

`step` counts from 0 and is held within the figure's steps; of the width 100 columns are used.
*/
export function drawFigure(figure: Figure, step: number, width: number): Line[] {
	const held = Math.max(0, Math.min(step, figure.steps.length - 1));
	const used = Math.min(width, widestFigure);
	return figure.kind === 'sequence'
		? drawSequence(figure, held, used)
		: drawPath(figure, held, used);
}
