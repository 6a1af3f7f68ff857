import type {Command} from '../keys/bindings.ts';
import type {Step} from './effect.ts';
import {enterSection} from './enter-section.ts';
import {moveSelection} from './move-selection.ts';
import type {HomeScreen, State} from './state.ts';
import type {World} from './world.ts';

/** What a command does on the first screen. */
export const updateHome = (
	state: State,
	screen: HomeScreen,
	command: Command,
	world: World,
): Step<State> => {
	const {sections} = world.course.lesson;
	if (command === 'open') {
		const section = sections[screen.selected];
		return section === undefined
			? {state, effects: []}
			: enterSection(state, section, world);
	}
	if (command === 'result') {
		return {
			state: {...state, screen: {kind: 'result', top: 0}},
			effects: [],
		};
	}
	const selected = moveSelection(command, screen.selected, sections.length);
	return {state: {...state, screen: {...screen, selected}}, effects: []};
};
