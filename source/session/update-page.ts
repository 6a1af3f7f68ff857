import type {Command} from '../keys/bindings.ts';
import {bodySize} from './body-size.ts';
import type {Step} from './effect.ts';
import {layPage} from './lay-page.ts';
import {scroll} from './scroll.ts';
import type {ExplainedScreen, FailureScreen, State} from './state.ts';
import type {World} from './world.ts';

/** What a command does on a page of the reference. */
export const updatePage = (
	state: State,
	screen: FailureScreen | ExplainedScreen,
	command: Command,
	world: World,
): Step<State> => {
	if (command === 'leave') return {state: {...state, screen: screen.below}, effects: []};
	const {length} = layPage(state, screen, world);
	const top = scroll(command, screen.top, length, bodySize(state).rows) ?? screen.top;
	return {state: {...state, screen: {...screen, top}}, effects: []};
};
