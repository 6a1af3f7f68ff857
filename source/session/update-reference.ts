import {filterFailures} from '../diagnosis/filter-failures.ts';
import type {Command} from '../keys/bindings.ts';
import type {Step} from './effect.ts';
import {homeScreen} from './home-screen.ts';
import type {ReferenceScreen, State} from './state.ts';
import type {World} from './world.ts';

/** What a command does in the list of failures. */
export const updateReference = (
	state: State,
	screen: ReferenceScreen,
	command: Command,
	world: World,
): Step<State> => {
	const {catalogue} = state;
	const found = catalogue === undefined ? [] : filterFailures(catalogue, screen.filter);
	if (command === 'leave') {
		const emptied = {...screen, filter: '', selected: 0};
		return {
			state: {
				...state,
				screen: screen.filter === '' ? homeScreen(state.progress, world.course) : emptied,
			},
			effects: [],
		};
	}
	if (command === 'open') {
		const failure = found[screen.selected];
		if (failure === undefined) return {state, effects: []};
		return {
			state: {
				...state,
				screen: {kind: 'failure', failure: failure.id, below: screen, top: 0},
			},
			effects: [],
		};
	}
	const moves: Partial<Record<Command, number>> = {
		up: -1,
		down: 1,
		'page-up': -10,
		'page-down': 10,
	};
	const selected = Math.max(
		0,
		Math.min(found.length - 1, screen.selected + (moves[command] ?? 0)),
	);
	return {state: {...state, screen: {...screen, selected}}, effects: []};
};

/** Shows what a pasted output says; one line of it is a search as any other. */
export const explainPaste = (
	state: State,
	screen: ReferenceScreen,
	text: string,
): Step<State> => ({
	state: {
		...state,
		screen: {kind: 'explained', text: text.slice(0, longest), below: screen, top: 0},
	},
	effects: [],
});

/** More than this of a log belongs into `error-lesson explain`, which reads it as a stream. */
const longest = 200_000;
