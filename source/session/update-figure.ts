import type {Command} from '../keys/bindings.ts';
import {bodySize} from './body-size.ts';
import type {Effect, Step} from './effect.ts';
import {layFigure} from './lay-figure.ts';
import type {FigureScreen, State} from './state.ts';
import type {World} from './world.ts';

/** What a command does while a figure is stepped through. */
export const updateFigure = (
	state: State,
	screen: FigureScreen,
	command: Command,
	world: World,
): Step<State> => {
	const last = (world.course.lesson.figures[screen.figure]?.steps.length ?? 1) - 1;
	if (command === 'leave') {
		return {state: {...state, screen: screen.below}, effects: []};
	}
	if (command === 'page-down' || command === 'page-up') {
		return scrollFigure(state, screen, command === 'page-up' ? 1 : -1, world);
	}
	const steps: Partial<Record<Command, number>> = {
		next: screen.step + 1,
		previous: screen.step - 1,
		'to-start': 0,
		'to-end': last,
	};
	const step = Math.max(0, Math.min(last, steps[command] ?? screen.step));
	const finished =
		step === last && !state.progress.figuresStepped.includes(screen.figure);
	const effects: readonly Effect[] = finished
		? [
				{
					kind: 'append-record',
					happening: {kind: 'figure-stepped', figure: screen.figure},
				},
			]
		: [];
	return {
		state: {...state, screen: {...screen, step, scrolledUp: 0}},
		effects,
	};
};

const scrollFigure = (
	state: State,
	screen: FigureScreen,
	pagesUp: number,
	world: World,
): Step<State> => {
	const {rows} = bodySize(state);
	const furthest = Math.max(0, layFigure(state, screen, world).length - rows);
	const moved = screen.scrolledUp + pagesUp * Math.max(1, rows - 1);
	const scrolledUp = Math.max(0, Math.min(furthest, moved));
	return {
		state: {...state, screen: {...screen, scrolledUp}},
		effects: [],
	};
};
