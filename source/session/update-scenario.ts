import type {Command} from '../keys/bindings.ts';
import {bodySize} from './body-size.ts';
import type {Effect, Step} from './effect.ts';
import {gradeDiagnosis} from './grade-diagnosis.ts';
import type {ScenarioScreen} from './lab-screens.ts';
import type {RunningLab} from './lab-state.ts';
import {fieldRows} from './lay-exercise.ts';
import {layScenario} from './lay-scenario.ts';
import {scroll} from './scroll.ts';
import type {State} from './state.ts';
import type {World} from './world.ts';

/** What a command does on the page of a scenario. */
export const updateScenario = (
	state: State,
	screen: ScenarioScreen,
	command: Command,
	world: World,
): Step<State> => {
	const {lab} = state;
	if (lab?.kind !== 'running') return {state, effects: []};
	const show = (change: Partial<ScenarioScreen>): Step<State> => ({
		state: {...state, screen: {...screen, scrolled: 0, ...change}},
		effects: [],
	});
	switch (command) {
		case 'open':
			return screen.phase === 'typing'
				? submitDiagnosis(state, screen, lab, world)
				: show({phase: 'typing'});
		case 'leave':
			return screen.phase === 'typing'
				? show({phase: 'watching'})
				: {state: {...state, screen: screen.below}, effects: []};
		case 'run':
			return runScenario(state, screen, lab);
		case 'repair':
			return repairScenario(state, screen, lab);
		case 'figure':
			return show({figure: !screen.figure, at: screen.figure ? 'wire' : 'figure'});
		case 'log':
			return show({log: !screen.log, at: screen.log ? 'wire' : 'log'});
		default: {
			const {top, lines} = layScenario(state, screen, world);
			const {rows} = bodySize(state);
			const visible =
				screen.phase === 'typing' ? rows - fieldRows(screen.text, state) : rows;
			const moved = scroll(command, top, lines.length, visible) ?? top;
			return show({scrolled: screen.scrolled + moved - top});
		}
	}
};

/** Has the program run the client; what was mended is broken again first. */
const runScenario = (
	state: State,
	screen: ScenarioScreen,
	lab: RunningLab,
): Step<State> => {
	const {scenario: id} = screen;
	if (lab.busy[id] !== undefined) return {state, effects: []};
	const again = lab.mended.includes(id);
	const effects: readonly Effect[] = [{kind: 'run-scenario', scenario: id, again}];
	const {[id]: _, ...repairs} = lab.repairs;
	return {
		state: {
			...state,
			lab: {
				...lab,
				busy: {...lab.busy, [id]: 'run'},
				repairs,
				mended: lab.mended.filter((one) => one !== id),
			},
			screen: {...screen, at: 'output', scrolled: 0},
		},
		effects,
	};
};

const repairScenario = (
	state: State,
	screen: ScenarioScreen,
	lab: RunningLab,
): Step<State> => {
	const {scenario: id} = screen;
	const repair = lab.scenarios.find((one) => one.id === id)?.repair;
	if (repair === undefined || lab.busy[id] !== undefined) return {state, effects: []};
	return {
		state: {
			...state,
			lab: {
				...lab,
				busy: {...lab.busy, [id]: 'repair'},
				mended: repair.acts ? [...new Set([...lab.mended, id])] : lab.mended,
			},
			screen: {...screen, at: 'repair', scrolled: 0},
		},
		effects: [{kind: 'repair-scenario', scenario: id}],
	};
};

const submitDiagnosis = (
	state: State,
	screen: ScenarioScreen,
	lab: RunningLab,
	world: World,
): Step<State> => {
	const {catalogue} = state;
	const text = screen.text.trim();
	const scenario = lab.scenarios.find(({id}) => id === screen.scenario);
	const failure = catalogue?.failures.find(({id}) => id === scenario?.failure);
	if (catalogue === undefined || failure === undefined || text === '') {
		return {state, effects: []};
	}
	const output = lab.runs[screen.scenario]?.output ?? '';
	const graded = gradeDiagnosis(text, failure, catalogue, output, world);
	return {
		state: {
			...state,
			screen: {...screen, phase: 'watching', graded, at: 'verdicts', scrolled: 0},
		},
		effects: [
			{
				kind: 'append-record',
				happening: {
					kind: 'lab-diagnosed',
					scenario: screen.scenario,
					text,
					rubric: graded.rubric,
					verdicts: graded.grade.verdicts,
				},
			},
		],
	};
};
