import type {Command} from '../keys/bindings.ts';
import type {Step} from './effect.ts';
import {enterSection} from './enter-section.ts';
import {moveSelection} from './move-selection.ts';
import type {ContentsScreen, State} from './state.ts';
import type {World} from './world.ts';

/** What a command does in the list of contents. */
export const updateContents = (
	state: State,
	screen: ContentsScreen,
	command: Command,
	world: World,
): Step<State> => {
	const {sections} = world.course.lesson;
	if (command === 'leave') return {state: {...state, screen: screen.below}, effects: []};
	if (command === 'open') {
		const section = sections[screen.selected];
		if (section === undefined) return {state, effects: []};
		// The place that is left was recorded when the contents were opened.
		return enterSection(state, section, world);
	}
	const selected = moveSelection(command, screen.selected, sections.length);
	return {state: {...state, screen: {...screen, selected}}, effects: []};
};
