import type {Command} from '../keys/bindings.ts';
import type {Step} from './effect.ts';
import {arrive} from './enter-section.ts';
import {searchFrom} from './search-lesson.ts';
import type {SearchScreen, State} from './state.ts';
import type {World} from './world.ts';

/** What a command does while a search is being typed. */
export const updateSearch = (
	state: State,
	screen: SearchScreen,
	command: Command,
	world: World,
): Step<State> => {
	const {query: _query, match: _match, ...unmarked} = screen.below;
	if (command === 'leave' || screen.query.trim() === '') {
		return {state: {...state, screen: unmarked}, effects: []};
	}
	if (command !== 'open') return {state, effects: []};
	const from = {...unmarked, query: screen.query.trim()};
	const found = searchFrom(state, from, 1, world, {includeHere: true});
	// Nothing found: the words stay in the field and the screen says so.
	return found === undefined ? {state, effects: []} : arrive(state, found, world);
};
