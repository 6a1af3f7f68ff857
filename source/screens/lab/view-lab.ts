import {layerNames} from '../../diagnosis/layer-names.ts';
import type {Line, Run} from '../../layout/line.ts';
import {lineWidth} from '../../layout/line-width.ts';
import {wrapRuns} from '../../layout/wrap-runs.ts';
import type {Frame} from '../../parts/frame.ts';
import {windowOn} from '../../parts/window-on.ts';
import type {ScenarioProgress} from '../../record/progress.ts';
import {bodySize} from '../../session/body-size.ts';
import type {LabScreen} from '../../session/lab-screens.ts';
import type {LabState} from '../../session/lab-state.ts';
import {type LabRow, listScenarios} from '../../session/list-scenarios.ts';
import type {State} from '../../session/state.ts';

/** The scenarios of the lab by layer, with what is done of them. */
export const viewLab = (state: State, screen: LabScreen): Frame => {
	const {lab} = state;
	const {width, rows} = bodySize(state);
	const notice = state.notice === undefined ? {} : {notice: state.notice};
	if (lab?.kind !== 'running') {
		const failed = lab?.kind === 'failed';
		return {
			title: 'Lab',
			body: layWaiting(lab, width),
			context: 'lab',
			words: {open: failed ? 'try again' : undefined},
			...notice,
		};
	}
	const list = listScenarios(lab, state.catalogue);
	// Headings are entries of their own: in a window of one line the chosen row is what counts.
	const entries = list.flatMap((row, index) => [
		layHeading(row, list[index - 1], width),
		layRow(row, index === screen.selected, state, width),
	]);
	const done = lab.scenarios.filter(({id}) =>
		isDone(state.progress.lab.scenarios[id]),
	).length;
	const {best, rounds} = state.progress.lab.blind;
	const blind = rounds === 0 ? '' : ` · blind mode: ${best} points at best`;
	const share = done / Math.max(1, lab.scenarios.length);
	return {
		title: 'Lab',
		status: `${done} of ${lab.scenarios.length} diagnosed${blind}`,
		body: windowOn(entries, 2 * screen.selected + 1, rows),
		bar: share,
		context: 'lab',
		words: {
			open: list[screen.selected]?.kind === 'ready' ? 'open it' : undefined,
			choose: 'choose',
			blind: lab.scenarios.some((one) => one.blind) ? 'blind mode' : undefined,
		},
		...notice,
	};
};

const layWaiting = (
	lab: Exclude<LabState, {kind: 'running'}> | undefined,
	width: number,
): readonly Line[] => {
	const prose = Math.min(width, proseWidth);
	if (lab?.kind !== 'failed') {
		const text =
			'The lab starts: small servers inside the program, which only this machine can reach.';
		return wrapRuns([{text, tone: 'dim'}], prose);
	}
	return [
		...wrapRuns([{text: `The lab could not start: ${lab.why}.`, strong: true}], prose),
		...(lab.todo === '' ? [] : wrapRuns([{text: lab.todo}], prose)),
	];
};

const proseWidth = 76;

/** A layer stands above its first scenario. */
const layHeading = (
	row: LabRow,
	before: LabRow | undefined,
	width: number,
): readonly Line[] => {
	const title = groupOf(row);
	if (before !== undefined && groupOf(before) === title) return [];
	const line = wrapRuns([{text: title, tone: 'accent', strong: true}], width);
	return before === undefined ? line : [[], ...line];
};

const groupOf = (row: LabRow): string => {
	if (row.kind === 'unavailable') return 'Not on this machine';
	if (row.failure === undefined) return 'Others';
	const name = layerNames[row.failure.layer];
	return name.charAt(0).toUpperCase() + name.slice(1);
};

const layRow = (
	row: LabRow,
	selected: boolean,
	state: State,
	width: number,
): readonly Line[] => {
	const pointer: Run = {text: '  ▸ ', tone: 'accent'};
	const strong = selected ? {strong: true} : {};
	if (row.kind === 'unavailable') {
		const {id, why, todo} = row.unavailable;
		const sign: Run = selected ? pointer : {text: '    '};
		const said: Run = {text: `: ${why}. ${todo}`.trimEnd(), tone: 'dim'};
		return wrapRuns([{text: id, ...strong}, said], Math.min(width, proseWidth), {
			first: [sign],
			rest: [{text: '    '}],
		});
	}
	const {scenario, failure} = row;
	const progress = state.progress.lab.scenarios[scenario.id];
	const sign: Run = selected ? pointer : signOf(progress);
	const title: Run = {text: scenario.title, ...strong};
	const note = [failure?.name ?? scenario.failure, ...notesOf(progress)].join(', ');
	const columns = Math.min(width, widest);
	const gap = columns - lineWidth([sign, title]) - lineWidth([{text: note}]);
	if (width >= 60 && gap >= 2) {
		return [[sign, title, {text: ' '.repeat(gap)}, {text: note, tone: 'dim'}]];
	}
	const rest: readonly Run[] = [{text: '    '}];
	return [
		...wrapRuns([title], columns, {first: [sign], rest}),
		...wrapRuns([{text: note, tone: 'dim'}], columns, {first: rest, rest}),
	];
};

const widest = 78;

const isDone = (progress: ScenarioProgress | undefined): boolean =>
	progress?.diagnosed !== undefined && progress.diagnosed.met === progress.diagnosed.of;

const signOf = (progress: ScenarioProgress | undefined): Run => {
	if (isDone(progress)) return {text: '  ✓ ', tone: 'good'};
	return progress === undefined ? {text: '    '} : {text: '  · ', tone: 'attention'};
};

const notesOf = (progress: ScenarioProgress | undefined): readonly string[] => {
	const {diagnosed, repaired = false} = progress ?? {};
	const partly = diagnosed !== undefined && diagnosed.met < diagnosed.of;
	return [
		...(partly ? [`${diagnosed.met} of ${diagnosed.of}`] : []),
		...(repaired ? ['repaired'] : []),
	];
};
