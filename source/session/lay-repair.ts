import type {LabScenario} from '../lab/lab.ts';
import type {Line} from '../layout/line.ts';
import {wrapRuns} from '../layout/wrap-runs.ts';
import type {RunningLab} from './lab-state.ts';
import {layCommand} from './lay-command.ts';
import {layRun} from './lay-run.ts';

/** Lays out what mends a scenario, and the client's answer that shows it; nothing before it was tried. */
export const layRepair = (
	lab: RunningLab,
	{id, repair}: LabScenario,
	width: number,
): readonly Line[] => {
	const result = lab.repairs[id];
	const busy = lab.busy[id] === 'repair';
	if (repair === undefined || (result === undefined && !busy)) return [];
	const title = {text: repair.title, strong: true};
	const command = layCommand(repair.command, width);
	if (busy || result === undefined) return [[title], ...command];
	const worked = result.exit === repair.exit && result.output.includes(repair.expects);
	const head = worked
		? wrapRuns([title], width, {first: [{text: '✓ ', tone: 'good'}]})
		: wrapRuns([{text: `${repair.title}: that did not help`, strong: true}], width, {
				first: [{text: '✗ ', tone: 'missed'}],
			});
	const label = wrapRuns([{text: 'With this command:', tone: 'dim'}], width);
	return [...head, ...layRun(result, width), [], ...label, ...command];
};
