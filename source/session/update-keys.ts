import type {Command} from '../keys/bindings.ts';
import {keyRows} from '../keys/key-rows.ts';
import {bodySize} from './body-size.ts';
import {contextOf} from './context-of.ts';
import type {Step} from './effect.ts';
import {scroll} from './scroll.ts';
import type {KeysScreen, State} from './state.ts';

/** What a command does on the screen that shows the keys. */
export const updateKeys = (
	state: State,
	screen: KeysScreen,
	command: Command,
): Step<State> => {
	if (command === 'leave') return {state: {...state, screen: screen.below}, effects: []};
	const size = bodySize(state);
	const {length} = keyRows(contextOf(screen.below), size.width, state.ascii);
	const top = scroll(command, screen.top, length, size.rows) ?? screen.top;
	return {state: {...state, screen: {...screen, top}}, effects: []};
};
