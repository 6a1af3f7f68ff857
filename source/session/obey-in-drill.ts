import type {Command} from '../keys/bindings.ts';
import type {Step} from './effect.ts';
import {homeScreen} from './home-screen.ts';
import type {State} from './state.ts';
import type {DrillScreens} from './take-drill-time.ts';
import {updateDrill} from './update-drill.ts';
import {updateDrillPage} from './update-drill-page.ts';
import {updateDrillTyping} from './update-drill-typing.ts';
import type {World} from './world.ts';

/** What a command does on any screen of a drill. */
export const obeyInDrill = (
	state: State,
	screen: DrillScreens,
	command: Command,
	world: World,
): Step<State> => {
	switch (screen.kind) {
		case 'drill':
			return updateDrill(state, screen, command, world);
		case 'drill-typing':
			return updateDrillTyping(state, screen, command, world);
		case 'drill-report':
		case 'drill-result':
			return updateDrillPage(state, screen, command, world);
		case 'drill-opening':
			return command === 'leave'
				? {
						state: {...state, screen: homeScreen(state.progress, world.course)},
						effects: [],
					}
				: {state, effects: []};
	}
};
