import type {Step} from './effect.ts';
import {finishBlind} from './finish-blind.ts';
import {startBlind} from './start-blind.ts';
import type {State} from './state.ts';
import {isDrill, takeDrillTime} from './take-drill-time.ts';
import type {World} from './world.ts';

/** What becomes of the state now that it knows the time, in milliseconds since the epoch. */
export const takeTime = (before: State, at: number, world: World): Step<State> => {
	const state = {...before, now: at};
	const {lab, screen} = state;
	if (isDrill(screen)) return takeDrillTime(state, screen, at, world);
	if (lab?.kind !== 'running') return {state, effects: []};
	if (screen.kind === 'lab') return startBlind(state, lab, screen, at);
	if (screen.kind !== 'blind') return {state, effects: []};
	const {stage} = screen;
	if (stage.kind === 'answered') {
		return finishBlind(state, screen, lab, stage.answer, at, world);
	}
	return stage.kind === 'told'
		? startBlind(state, lab, screen.below, at)
		: {state, effects: []};
};
