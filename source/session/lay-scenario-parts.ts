import type {Figure} from '../content/figure.ts';
import type {LabScenario} from '../lab/lab.ts';
import {layoutCode} from '../layout/layout-code.ts';
import type {Line} from '../layout/line.ts';
import {wrapRuns} from '../layout/wrap-runs.ts';
import {cleanText} from '../text/clean-text.ts';
import {figureOf} from './figure-of.ts';
import type {ScenarioPart, ScenarioScreen} from './lab-screens.ts';
import type {RunningLab} from './lab-state.ts';
import {logOf, newestRequest} from './lab-wire.ts';
import {layCommand} from './lay-command.ts';
import {layDiagnosis} from './lay-diagnosis.ts';
import {layRepair} from './lay-repair.ts';
import {layRun} from './lay-run.ts';
import {layLessonFigure, layWire, placeBeside} from './lay-wire.ts';
import type {State} from './state.ts';
import type {Shown} from './world.ts';

/** A part of the page of a scenario. */
export type Part = {readonly name: ScenarioPart; readonly lines: readonly Line[]};

/** Lays out the parts of the page of a scenario in their order; a part without lines is not there. */
export const layScenarioParts = (
	state: State,
	screen: ScenarioScreen,
	lab: RunningLab,
	scenario: LabScenario,
	world: Shown,
	width: number,
): readonly Part[] => {
	const {catalogue} = state;
	const failure = catalogue?.failures.find(({id}) => id === scenario.failure);
	const run = lab.runs[scenario.id];
	const busy = lab.busy[scenario.id];
	const dim = (text: string): readonly Line[] => wrapRuns([{text, tone: 'dim'}], width);
	const output =
		busy === 'run'
			? dim('The client runs.')
			: run === undefined
				? []
				: [heading('What the client printed'), ...layRun(run, width)];
	return [
		{
			name: 'command',
			lines: [
				...dim('In another terminal, or with x from here:'),
				...layCommand(scenario.command, width),
			],
		},
		...layPictures(screen, lab, scenario, figureOf(scenario, failure, world), width),
		...(screen.log ? [{name: 'log' as const, lines: layLog(lab, scenario, width)}] : []),
		{name: 'output', lines: output},
		{name: 'repair', lines: layRepair(lab, scenario, width)},
		...(screen.graded === undefined || failure === undefined || catalogue === undefined
			? []
			: [
					{
						name: 'verdicts' as const,
						lines: layDiagnosis(
							screen.graded,
							failure,
							catalogue,
							run?.output ?? '',
							world,
							width,
						),
					},
				]),
	];
};

/** The measured figure, with the one of the lesson above it, or beside it where there is room. */
const layPictures = (
	screen: ScenarioScreen,
	lab: RunningLab,
	scenario: LabScenario,
	figure: Figure | undefined,
	width: number,
): readonly Part[] => {
	const events = newestRequest(lab, scenario);
	if (!screen.figure || figure === undefined) {
		return [{name: 'wire', lines: layWire(events, scenario, width)}];
	}
	if (width < besideWidth) {
		return [
			{name: 'figure', lines: layLessonFigure(figure, width)},
			{name: 'wire', lines: layWire(events, scenario, width)},
		];
	}
	const column = Math.floor(width / 2);
	const both = placeBeside(
		layWire(events, scenario, column - 3),
		layLessonFigure(figure, width - column),
		column,
	);
	return [{name: 'wire', lines: both}];
};

/** Two figures of three lanes. */
const besideWidth = 118;

const layLog = (
	lab: RunningLab,
	scenario: LabScenario,
	width: number,
): readonly Line[] => {
	const log = logOf(lab, scenario);
	const who = scenario.lanes.some(({id}) => id === 'gateway') ? 'gateway' : 'server';
	if (log.length === 0) {
		const text = `The ${who} has written nothing about this request.`;
		return wrapRuns([{text, tone: 'dim'}], width);
	}
	return [
		heading(`What the ${who} wrote into its log`),
		...log.flatMap((line) => layoutCode(cleanText(line), width)),
	];
};

const heading = (text: string): Line => [{text, tone: 'accent', strong: true}];
