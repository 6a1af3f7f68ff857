import {reportRow} from './report-row.ts';
import type {LabSummary} from './summarise-lab.ts';

const counted = (count: number, one: string, many: string): string =>
	`${count} ${count === 1 ? one : many}`;

/** Says in plain text what a learner has done in the lab, in lines of at most 76 columns; nothing of nothing. */
export const reportLab = (summary: LabSummary): readonly string[] => {
	const {ran, diagnosed, criteria, repaired, blind} = summary;
	const rows: readonly (readonly [isShown: boolean, text: string, right: string])[] = [
		[ran > 0, 'Failures brought about', String(ran)],
		[
			diagnosed > 0,
			`Criteria met, best diagnosis of ${counted(diagnosed, 'failure', 'failures')}`,
			`${criteria.done} of ${criteria.of}`,
		],
		[repaired > 0, 'Repaired', String(repaired)],
		[
			blind.rounds > 0,
			`Blind mode, best of ${counted(blind.rounds, 'round', 'rounds')}`,
			`${blind.best} of 100`,
		],
	];
	const shown = rows
		.filter(([isShown]) => isShown)
		.flatMap(([, text, right]) => reportRow({before: '  ', text, right}));
	return shown.length === 0 ? [] : ['', 'Lab', ...shown];
};
