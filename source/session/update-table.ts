import type {Command} from '../keys/bindings.ts';
import {bodySize} from './body-size.ts';
import type {Step} from './effect.ts';
import {filterTable} from './filter-table.ts';
import {scroll} from './scroll.ts';
import type {State, TableScreen} from './state.ts';
import type {World} from './world.ts';

/** What a command does while a table is filtered by typing. */
export const updateTable = (
	state: State,
	screen: TableScreen,
	command: Command,
	world: World,
): Step<State> => {
	if (command === 'leave') {
		return {state: {...state, screen: screen.below}, effects: []};
	}
	const size = bodySize(state);
	const {lines} = filterTable(world.course, screen, size.width);
	// The field takes the first row of the body.
	const top = scroll(command, screen.top, lines.length, Math.max(1, size.rows - 2));
	return {
		state: {...state, screen: {...screen, top: top ?? screen.top}},
		effects: [],
	};
};
