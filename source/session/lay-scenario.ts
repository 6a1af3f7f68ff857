import type {Line} from '../layout/line.ts';
import {wrapRuns} from '../layout/wrap-runs.ts';
import {bodySize} from './body-size.ts';
import {diagnosisPrompt} from './diagnosis-task.ts';
import type {ScenarioPart, ScenarioScreen} from './lab-screens.ts';
import {fieldRows} from './lay-exercise.ts';
import {layScenarioParts, type Part} from './lay-scenario-parts.ts';
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
	const parts = layScenarioParts(state, screen, lab, scenario, world, width);
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
		top: clamp(clamp(wanted, lines.length, rows) + screen.scrolled, lines.length, rows),
	};
};

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
