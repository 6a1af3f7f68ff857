import type {HintWords} from '../../keys/hint-line.ts';
import type {LabScenario} from '../../lab/lab.ts';
import type {Frame} from '../../parts/frame.ts';
import {bodySize} from '../../session/body-size.ts';
import {contextOf} from '../../session/context-of.ts';
import {figureOf} from '../../session/figure-of.ts';
import type {ScenarioScreen} from '../../session/lab-screens.ts';
import type {RunningLab} from '../../session/lab-state.ts';
import {logOf, newestRequest} from '../../session/lab-wire.ts';
import {fieldRows} from '../../session/lay-exercise.ts';
import {layScenario} from '../../session/lay-scenario.ts';
import type {State} from '../../session/state.ts';
import type {Shown} from '../../session/world.ts';

/** The page of a scenario: the command, the wire, and what the client printed. */
export const viewScenario = (
	state: State,
	screen: ScenarioScreen,
	world: Shown,
): Frame => {
	const {lab} = state;
	const running = lab?.kind === 'running' ? lab : undefined;
	const scenario = running?.scenarios.find(({id}) => id === screen.scenario);
	const {lines, top} = layScenario(state, screen, world);
	const {rows} = bodySize(state);
	const room = screen.phase === 'typing' ? rows - fieldRows(screen.text, state) : rows;
	const port = /:(\d+)/.exec(scenario?.url ?? '')?.[1];
	return {
		title: `Lab · ${scenario?.title ?? screen.scenario}`,
		...(port === undefined ? {} : {status: `port ${port}`}),
		body: lines.slice(top, top + room),
		context: contextOf(screen),
		words: {
			more: top + room < lines.length ? 'more' : undefined,
			...(running === undefined || scenario === undefined
				? {}
				: wordsOf(state, screen, running, scenario, world)),
		},
		...(state.notice === undefined ? {} : {notice: state.notice}),
	};
};

const wordsOf = (
	{catalogue}: State,
	screen: ScenarioScreen,
	lab: RunningLab,
	scenario: LabScenario,
	world: Shown,
): HintWords => {
	const failure = catalogue?.failures.find(({id}) => id === scenario.failure);
	const met =
		lab.runs[scenario.id] !== undefined || newestRequest(lab, scenario).length > 0;
	const hasGateway = scenario.lanes.some(({id}) => id === 'gateway');
	const writes = hasGateway || screen.log || logOf(lab, scenario).length > 0;
	const verdicts = screen.graded?.grade.verdicts ?? [];
	return {
		enter: verdicts.length === 0 ? 'diagnose' : 'change it',
		run: met ? undefined : 'run it here',
		again: met ? 'once more' : undefined,
		repair: scenario.repair === undefined ? undefined : 'repair',
		log: writes ? (hasGateway ? "gateway's log" : "server's log") : undefined,
		figure: figureOf(scenario, failure, world) === undefined ? undefined : 'figure',
	};
};
