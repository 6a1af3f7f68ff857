import {countChecks} from '../lab/count-checks.ts';
import {scoreBlind} from '../lab/score-blind.ts';
import type {Step} from './effect.ts';
import {gradeDiagnosis} from './grade-diagnosis.ts';
import type {BlindAnswer, BlindScreen} from './lab-screens.ts';
import type {RunningLab} from './lab-state.ts';
import {wireOf} from './lab-wire.ts';
import type {GradedAnswer, State} from './state.ts';
import type {World} from './world.ts';

/** Ends a round of blind mode: judges its answer and counts the points, at a time in milliseconds. */
export const finishBlind = (
	state: State,
	screen: BlindScreen,
	lab: RunningLab,
	answer: BlindAnswer,
	at: number,
	world: World,
): Step<State> => {
	const scenario = lab.scenarios.find(({id}) => id === screen.scenario);
	if (scenario === undefined) return {state, effects: []};
	const output = lab.runs[scenario.id]?.output ?? '';
	const {right, graded} = judge(state, scenario.failure, answer, output, world);
	const checks = countChecks(wireOf(lab, scenario), scenario.service);
	const ms = Math.max(0, at - screen.started);
	const score = scoreBlind({checks, ms, right});
	return {
		state: {
			...state,
			screen: {
				...screen,
				scrolled: 0,
				stage: {
					kind: 'told',
					answer,
					...(graded === undefined ? {} : {graded}),
					checks,
					ms,
					score,
				},
			},
		},
		effects: [
			{
				kind: 'append-record',
				happening: {
					kind: 'blind-finished',
					scenario: scenario.id,
					answer: answer.kind === 'typed' ? answer.text : answer.failure,
					right,
					checks,
					ms,
					points: score.points,
				},
			},
		],
	};
};

const judge = (
	{catalogue}: State,
	wanted: string,
	answer: BlindAnswer,
	output: string,
	world: World,
): {readonly right: number; readonly graded?: GradedAnswer} => {
	if (answer.kind === 'picked') return {right: answer.failure === wanted ? 1 : 0};
	const failure = catalogue?.failures.find(({id}) => id === wanted);
	if (catalogue === undefined || failure === undefined) return {right: 0};
	const graded = gradeDiagnosis(answer.text, failure, catalogue, output, world);
	return {right: shareOf(graded), graded};
};

/** Who takes it for another failure may still have found the layer; no next step is right then. */
const shareOf = ({grade: {verdicts}}: GradedAnswer): number => {
	const met = verdicts.filter((verdict) => verdict.met).map(({criterion}) => criterion);
	const counting = met.includes('type') ? met : met.filter((one) => one === 'layer');
	return counting.length / Math.max(1, verdicts.length);
};
