import {countChecks} from '../lab/count-checks.ts';
import type {LabScenario} from '../lab/lab.ts';
import type {Line} from '../layout/line.ts';
import {wrapRuns} from '../layout/wrap-runs.ts';
import {bodySize} from './body-size.ts';
import {diagnosisPrompt} from './diagnosis-task.ts';
import type {BlindScreen} from './lab-screens.ts';
import type {RunningLab} from './lab-state.ts';
import {wireOf} from './lab-wire.ts';
import {layBlindResult} from './lay-blind-result.ts';
import {layCommand} from './lay-command.ts';
import {fieldRows} from './lay-exercise.ts';
import {layRun} from './lay-run.ts';
import type {State} from './state.ts';
import type {Shown} from './world.ts';

/** A round of blind mode, laid out, and the first line of it that is visible. */
export type BlindPage = {readonly lines: readonly Line[]; readonly top: number};

/** Lays a round of blind mode out: before the answer it shows nothing that gives it away. */
export const layBlind = (state: State, screen: BlindScreen, world: Shown): BlindPage => {
	const {lab} = state;
	const scenario =
		lab?.kind === 'running'
			? lab.scenarios.find(({id}) => id === screen.scenario)
			: undefined;
	if (lab?.kind !== 'running' || scenario === undefined) return {lines: [], top: 0};
	const {width, rows} = bodySize(state);
	const {stage} = screen;
	if (stage.kind === 'told') {
		const lines = layBlindResult(state, lab, scenario, stage, world, width);
		return {lines, top: clamp(screen.scrolled, lines.length, rows)};
	}
	const riddle = layRiddle(lab, scenario, width);
	if (stage.kind === 'typing') {
		const visible = rows - fieldRows(stage.text, state);
		const lines = [
			...riddle,
			[],
			...wrapRuns([{text: diagnosisPrompt, strong: true}], width),
		];
		const top = lines.length - visible + screen.scrolled;
		return {lines, top: clamp(top, lines.length, visible)};
	}
	// The newest output is what one wants to see; in a small window it stands below.
	const wanted = lab.runs[scenario.id] === undefined ? 0 : riddle.length - rows;
	const top = clamp(wanted, riddle.length, rows) + screen.scrolled;
	return {lines: riddle, top: clamp(top, riddle.length, rows)};
};

const layRiddle = (
	lab: RunningLab,
	scenario: LabScenario,
	width: number,
): readonly Line[] => {
	const prose = Math.min(width, proseWidth);
	const checks = countChecks(wireOf(lab, scenario), scenario.service);
	const run = lab.runs[scenario.id];
	const {authority} = lab.scenarios.find((one) => one.authority !== undefined) ?? {};
	return [
		...layCommand([scenario.url], width),
		[],
		...wrapRuns(
			[{text: 'Something is wrong there. Find out what, from another terminal.'}],
			prose,
		),
		// It stands in every round with TLS, or its absence would be the answer.
		...(authority !== undefined && scenario.url.startsWith('https:')
			? [
					...wrapRuns(
						[{text: 'The authority that the lab signs with:', tone: 'dim'}],
						prose,
					),
					...layCommand(['--cacert', authority], width),
				]
			: []),
		...wrapRuns([{text: sayChecks(checks), tone: 'dim'}], prose),
		...(lab.busy[scenario.id] === undefined
			? []
			: [[], ...wrapRuns([{text: 'The client runs.', tone: 'dim'}], prose)]),
		...(run === undefined ? [] : [[], ...layRun(run, width)]),
	];
};

const sayChecks = (checks: number): string => {
	if (checks === 0) return 'Nothing was asked there yet.';
	return checks === 1 ? '1 check so far.' : `${checks} checks so far.`;
};

const proseWidth = 76;

const clamp = (top: number, lines: number, rows: number): number =>
	Math.max(0, Math.min(top, lines - rows));
