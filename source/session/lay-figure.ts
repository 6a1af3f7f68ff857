import {drawFigure} from '../layout/draw-figure.ts';
import type {Line} from '../layout/line.ts';
import {wrapRuns} from '../layout/wrap-runs.ts';
import {bodySize} from './body-size.ts';
import type {FigureScreen, State} from './state.ts';
import type {Shown} from './world.ts';

/** A figure as it stands after the step that is shown, and below it what the step means. */
export const layFigure = (
	state: State,
	screen: FigureScreen,
	world: Shown,
): readonly Line[] => {
	const figure = world.course.lesson.figures[screen.figure];
	if (figure === undefined) return [];
	const {width} = bodySize(state);
	const {caption = ''} = figure.steps[screen.step] ?? {};
	return [
		...drawFigure(figure, screen.step, Math.min(width, widest)),
		[],
		...wrapRuns([{text: caption}], Math.min(width, proseWidth)),
	];
};

const widest = 100;
const proseWidth = 76;
