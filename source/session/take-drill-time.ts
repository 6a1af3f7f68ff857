import type {Step} from './effect.ts';
import {beginDrill} from './open-drill.ts';
import type {Screen, State} from './state.ts';
import {timeDrill} from './update-drill.ts';
import {timeDrillTyping} from './update-drill-typing.ts';
import type {World} from './world.ts';

/** The screens of a drill. */
export type DrillScreens = Extract<
	Screen,
	{kind: 'drill-opening' | 'drill' | 'drill-typing' | 'drill-report' | 'drill-result'}
>;

/** Says whether a screen belongs to a drill. */
export const isDrill = (screen: Screen): screen is DrillScreens =>
	screen.kind.startsWith('drill');

/** Says whether time runs on a screen, so that the clock has to be read by itself. */
export const isTimed = (screen: Screen): boolean =>
	screen.kind === 'drill' && screen.run.exam !== undefined;

/** What becomes of a drill now that the time is known, in milliseconds since the epoch. */
export const takeDrillTime = (
	state: State,
	screen: DrillScreens,
	at: number,
	world: World,
): Step<State> => {
	switch (screen.kind) {
		case 'drill-opening':
			return beginDrill(state, screen.wish, world);
		case 'drill':
			return timeDrill(state, screen, at, world);
		case 'drill-typing':
			return timeDrillTyping(state, screen, at);
		default:
			return {state, effects: []};
	}
};
