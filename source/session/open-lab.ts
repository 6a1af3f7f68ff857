import type {Effect, Step} from './effect.ts';
import type {State} from './state.ts';

/** Goes to the list of scenarios, and has the lab started where it is not there yet. */
export const openLab = (state: State): Step<State> => {
	const load: readonly Effect[] =
		state.catalogue === undefined ? [{kind: 'load-catalogue'}] : [];
	return {
		state: {...state, lab: {kind: 'starting'}, screen: {kind: 'lab', selected: 0}},
		effects: [...load, {kind: 'start-lab'}],
	};
};
