import type {LabScenario} from '../lab/lab.ts';
import type {Effect, Step} from './effect.ts';
import type {LabEvent} from './lab-event.ts';
import type {RunningLab} from './lab-state.ts';
import {addToWire, wireOf} from './lab-wire.ts';
import type {Screen, State} from './state.ts';

/** What becomes of the state when something has happened in the lab. */
export const reactToLab = (state: State, event: LabEvent): Step<State> => {
	const {lab} = state;
	// Who has left the lab hears nothing more of it.
	if (lab === undefined) return {state, effects: []};
	if (event.kind === 'lab-failed') {
		const {why, todo} = event;
		return {state: {...state, lab: {kind: 'failed', why, todo}}, effects: []};
	}
	if (event.kind === 'lab-started') {
		const {scenarios, unavailable} = event;
		return {state: {...state, lab: {...fresh, scenarios, unavailable}}, effects: []};
	}
	if (lab.kind !== 'running') return {state, effects: []};
	return event.kind === 'wire-changed'
		? seeWire(state, lab, event)
		: takeResult(state, lab, event);
};

const fresh: RunningLab = {
	kind: 'running',
	scenarios: [],
	unavailable: [],
	wire: [],
	busy: {},
	runs: {},
	repairs: {},
	mended: [],
	claims: {},
};

const seeWire = (
	state: State,
	before: RunningLab,
	{events}: Extract<LabEvent, {kind: 'wire-changed'}>,
): Step<State> => {
	const lab = addToWire(before, events);
	const {screen} = state;
	const scenario = shownScenario(lab, screen);
	if (screen.kind !== 'scenario' || scenario === undefined) {
		return {state: {...state, lab}, effects: []};
	}
	const newest = Math.max(
		0,
		...wireOf(before, scenario).map(({connection}) => connection),
	);
	const isNew = wireOf(lab, scenario).some(({connection}) => connection > newest);
	if (!isNew) return {state: {...state, lab}, effects: []};
	// What somebody asks elsewhere is as good as what the program asks for them.
	const theirs =
		lab.busy[scenario.id] === undefined &&
		!lab.mended.includes(scenario.id) &&
		state.progress.lab.scenarios[scenario.id]?.ran !== true;
	const effects: readonly Effect[] = theirs
		? [
				{
					kind: 'append-record',
					happening: {kind: 'lab-ran', scenario: scenario.id, by: 'learner'},
				},
			]
		: [];
	const follows = screen.phase === 'watching' && lab.busy[scenario.id] === undefined;
	return {
		state: {...state, lab, screen: follows ? {...screen, at: 'wire'} : screen},
		effects,
	};
};

const shownScenario = (lab: RunningLab, screen: Screen): LabScenario | undefined =>
	screen.kind === 'scenario'
		? lab.scenarios.find(({id}) => id === screen.scenario)
		: undefined;

const takeResult = (
	state: State,
	before: RunningLab,
	{scenario: id, use, result}: Extract<LabEvent, {kind: 'scenario-ran'}>,
): Step<State> => {
	const scenario = before.scenarios.find((one) => one.id === id);
	if (scenario === undefined) return {state, effects: []};
	const {[id]: _, ...busy} = before.busy;
	const lab: RunningLab =
		use === 'run'
			? {...before, busy, runs: {...before.runs, [id]: result}}
			: {...before, busy, repairs: {...before.repairs, [id]: result}};
	const wanted = use === 'run' ? scenario : scenario.repair;
	const asExpected =
		result.exit === wanted?.exit && result.output.includes(wanted.expects);
	const effects: readonly Effect[] =
		// A round of blind mode is recorded as what it is.
		!asExpected || state.screen.kind === 'blind'
			? []
			: [
					{
						kind: 'append-record',
						happening:
							use === 'run'
								? {kind: 'lab-ran', scenario: id, by: 'program'}
								: {kind: 'lab-repaired', scenario: id},
					},
				];
	return {state: {...state, lab}, effects};
};
