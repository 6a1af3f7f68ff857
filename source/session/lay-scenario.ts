import type {Figure} from '../content/figure.ts';
import type {Failure} from '../diagnosis/catalogue.ts';
import type {LabScenario} from '../lab/lab.ts';
import {layoutCode} from '../layout/layout-code.ts';
import type {Line} from '../layout/line.ts';
import {wrapRuns} from '../layout/wrap-runs.ts';
import {cleanText} from '../text/clean-text.ts';
import {bodySize} from './body-size.ts';
import {diagnosisPrompt} from './diagnosis-task.ts';
import type {ScenarioPart, ScenarioScreen} from './lab-screens.ts';
import type {RunningLab} from './lab-state.ts';
import {newestRequest} from './lab-wire.ts';
import {layCommand} from './lay-command.ts';
import {layDiagnosis} from './lay-diagnosis.ts';
import {fieldRows} from './lay-exercise.ts';
import {layRepair} from './lay-repair.ts';
import {layRun} from './lay-run.ts';
import {layLessonFigure, layWire, placeBeside} from './lay-wire.ts';
import type {State} from './state.ts';
import type {Shown} from './world.ts';

/** The page of a scenario, laid out, and the first line of it that is visible. */
export type ScenarioPage = {readonly lines: readonly Line[]; readonly top: number};

/** Lays the page of a scenario out; the window goes to what is new. */
export const layScenario = (
	state: State,
	screen: ScenarioScreen,
	world: Shown,
): ScenarioPage => {
	const {lab} = state;
	const scenario =
		lab?.kind === 'running'
			? lab.scenarios.find(({id}) => id === screen.scenario)
			: undefined;
	if (lab?.kind !== 'running' || scenario === undefined) return {lines: [], top: 0};
	const {width, rows} = bodySize(state);
	const parts = layParts(state, screen, lab, scenario, world, width);
	const {lines, start, end} = stackParts(parts, screen.at);
	if (screen.phase === 'typing') {
		const visible = rows - fieldRows(screen.text, state);
		const task = wrapRuns([{text: diagnosisPrompt, strong: true}], width);
		const above = [...lines, [], ...task];
		return {
			lines: above,
			top: clamp(above.length - visible + screen.scrolled, above.length, visible),
		};
	}
	// Of a wire that is being drawn the newest event counts, of all else the beginning.
	const wanted = screen.at === 'wire' ? end - rows : Math.min(start, end - rows);
	return {
		lines,
		top: clamp(
			clamp(wanted, lines.length, rows) + screen.scrolled,
			lines.length,
			rows,
		),
	};
};

/** The lesson's figure that shows the same as a scenario, where it has one. */
export const figureOf = (
	{figure}: LabScenario,
	failure: Failure | undefined,
	{course}: Shown,
): Figure | undefined => {
	const known = figure ?? failure?.figure;
	return typeof known === 'string' ? course.lesson.figures[known] : known;
};

/** The lines that the services of a scenario have written about the newest request. */
export const logOf = (lab: RunningLab, scenario: LabScenario): readonly string[] =>
	newestRequest(lab, scenario).flatMap(({kind, line}) =>
		kind === 'log' && line !== undefined ? [line] : [],
	);

type Part = {readonly name: ScenarioPart; readonly lines: readonly Line[]};

const layParts = (
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

const stackParts = (
	parts: readonly Part[],
	at: ScenarioPart,
): {
	readonly lines: readonly Line[];
	readonly start: number;
	readonly end: number;
} => {
	const lines: Line[] = [];
	let start = 0;
	let end = 0;
	for (const part of parts) {
		if (part.lines.length === 0) continue;
		if (lines.length > 0) lines.push([]);
		if (part.name === at) start = lines.length;
		lines.push(...part.lines);
		if (part.name === at) end = lines.length;
	}
	return {lines, start, end};
};

const clamp = (top: number, lines: number, rows: number): number =>
	Math.max(0, Math.min(top, lines - rows));
