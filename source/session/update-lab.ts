import type {Command} from '../keys/bindings.ts';
import type {Effect, Step} from './effect.ts';
import {homeScreen} from './home-screen.ts';
import type {LabScreen} from './lab-screens.ts';
import {claimService} from './lab-wire.ts';
import {listScenarios} from './list-scenarios.ts';
import {moveSelection} from './move-selection.ts';
import {openLab} from './open-lab.ts';
import type {State} from './state.ts';
import type {World} from './world.ts';

/** What a command does in the list of scenarios. */
export const updateLab = (
	state: State,
	screen: LabScreen,
	command: Command,
	world: World,
): Step<State> => {
	const {lab} = state;
	if (command === 'leave') return leaveLab(state, world);
	if (lab?.kind === 'failed' && command === 'open') return openLab(state);
	if (lab?.kind !== 'running') return {state, effects: []};
	const rows = listScenarios(lab, state.catalogue);
	if (command === 'open') {
		const row = rows[screen.selected];
		if (row?.kind !== 'ready') return {state, effects: []};
		return {
			state: {
				...state,
				lab: claimService(lab, row.scenario),
				screen: {
					kind: 'scenario',
					scenario: row.scenario.id,
					below: screen,
					figure: false,
					log: false,
					at: 'command',
					scrolled: 0,
					phase: 'watching',
					text: '',
				},
			},
			effects: [],
		};
	}
	// The moment decides which scenario it is.
	if (command === 'blind') return {state, effects: [{kind: 'read-clock'}]};
	const selected = moveSelection(command, screen.selected, rows.length);
	return {state: {...state, screen: {...screen, selected}}, effects: []};
};

/** Goes back to the first screen; nothing of the lab stays behind. */
const leaveLab = (state: State, world: World): Step<State> => {
	const {lab, ...rest} = state;
	const effects: readonly Effect[] = lab === undefined ? [] : [{kind: 'stop-lab'}];
	return {
		state: {...rest, screen: homeScreen(state.progress, world.course)},
		effects,
	};
};
