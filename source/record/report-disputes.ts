import type {VerdictState} from '../rubric/verdict.ts';
import type {Dispute} from './collect-disputes.ts';
import {reportRow} from './report-row.ts';

const stateWords: Readonly<Record<VerdictState, string>> = {
	said: 'said',
	opposite: 'the opposite was said',
	contradicted: 'said and denied',
	hedged: 'hedged',
	missing: 'nothing was said of it',
};

/** Lists disputed verdicts in plain text, in lines of at most 76 columns. */
export function reportDisputes(disputes: readonly Dispute[]): string[] {
	return disputes.flatMap((dispute, index) => [
		...(index > 0 ? [''] : []),
		...reportRow({
			text: `Exercise ${dispute.exercise}, ${dispute.criterion}: ${
				dispute.met ? 'met' : 'not met'
			}, ${stateWords[dispute.state]}${dispute.sure ? '' : ', not sure'}`,
			right: dayOf(dispute.at),
		}),
		...reportRow({
			before: '  judged by  ',
			text: `rubric ${dispute.rubric}${dispute.rule ? `, rule ${dispute.rule}` : ''}`,
		}),
		...reportRow({before: '  answer     ', text: dispute.answer}),
		...reportRow({
			before: '  evidence   ',
			text: dispute.evidence.map((words) => `"${words}"`).join(', ') || 'none',
		}),
	]);
}

/** A number in a record need not be a date. */
function dayOf(at: number): string {
	const date = new Date(at);
	return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
