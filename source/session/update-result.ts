import type {Command} from '../keys/bindings.ts';
import {bodySize} from './body-size.ts';
import type {Step} from './effect.ts';
import {homeScreen} from './home-screen.ts';
import {layResult} from './lay-result.ts';
import {scroll} from './scroll.ts';
import type {ResultScreen, State} from './state.ts';
import type {World} from './world.ts';

/** What a command does on the screen that shows the score. */
export const updateResult = (
	state: State,
	screen: ResultScreen,
	command: Command,
	world: World,
): Step<State> => {
	if (command === 'leave') {
		return {
			state: {...state, screen: homeScreen(state.progress, world.course)},
			effects: [],
		};
	}
	const size = bodySize(state);
	const {length} = layResult(state, world, size.width);
	const top = scroll(command, screen.top, length, size.rows) ?? screen.top;
	return {state: {...state, screen: {...screen, top}}, effects: []};
};
