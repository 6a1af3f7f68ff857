import {pickBlind} from '../lab/pick-blind.ts';
import type {Effect, Step} from './effect.ts';
import type {LabScreen} from './lab-screens.ts';
import type {RunningLab} from './lab-state.ts';
import {claimService} from './lab-wire.ts';
import type {State} from './state.ts';

/** Starts a round of blind mode at a time in milliseconds; the time decides what it is about. */
export const startBlind = (
	state: State,
	lab: RunningLab,
	below: LabScreen,
	at: number,
): Step<State> => {
	const scenario = pickBlind(lab.scenarios, at, state.progress.lab.blind.asked);
	if (scenario === undefined) return {state, effects: []};
	const mended = lab.mended.includes(scenario.id);
	const effects: readonly Effect[] = mended
		? [{kind: 'break-scenario', scenario: scenario.id}]
		: [];
	return {
		state: {
			...state,
			lab: {
				...claimService(lab, scenario, {anew: true}),
				mended: lab.mended.filter((id) => id !== scenario.id),
			},
			screen: {
				kind: 'blind',
				scenario: scenario.id,
				below,
				started: at,
				stage: {kind: 'searching', text: ''},
				scrolled: 0,
			},
		},
		effects,
	};
};
