import type {Frame} from '../../parts/frame.ts';
import {bodySize} from '../../session/body-size.ts';
import {contextWords} from '../../session/context-words.ts';
import {layFigure} from '../../session/lay-figure.ts';
import type {FigureScreen, State} from '../../session/state.ts';
import type {Shown} from '../../session/world.ts';

/** A figure as it stands after one of its steps, with what the step means. */
export const viewFigure = (state: State, screen: FigureScreen, world: Shown): Frame => {
	const figure = world.course.lesson.figures[screen.figure];
	const {rows} = bodySize(state);
	const steps = figure?.steps.length ?? 1;
	const lines = layFigure(state, screen, world);
	// What is new stands at the bottom; a small screen shows that first.
	const top = Math.max(0, lines.length - rows - screen.scrolledUp);
	return {
		title: figure?.title ?? 'This figure is gone',
		status: `step ${screen.step + 1} of ${steps}`,
		body: lines.slice(top, top + rows),
		bar: (screen.step + 1) / steps,
		context: 'figure',
		words: contextWords(state, world),
		...(state.notice === undefined ? {} : {notice: state.notice}),
	};
};
