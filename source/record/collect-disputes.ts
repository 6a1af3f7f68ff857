import type {VerdictState} from '../rubric/verdict.ts';
import type {Entry} from './entry.ts';

/** A verdict that the learner holds to be wrong, with what one needs to look into it. */
export type Dispute = {
	/** Milliseconds since the epoch. */
	readonly at: number;
	readonly exercise: string;
	readonly criterion: string;
	readonly met: boolean;
	readonly state: VerdictState;
	readonly sure: boolean;
	/** The version of the rubric that judged. */
	readonly rubric: string;
	readonly rule?: string;
	readonly answer: string;
	/** The words of the answer that decided. */
	readonly evidence: readonly string[];
};

/** Finds the disputed verdicts of a lesson, by the lesson's id, oldest first. */
export function collectDisputes(entries: readonly Entry[], lesson: string): Dispute[] {
	return entries
		.filter((entry) => entry.kind === 'disputed')
		.filter((entry) => entry.lesson === lesson)
		.map(({at, exercise, rubric, text, verdict}) => ({
			at,
			exercise,
			criterion: verdict.criterion,
			met: verdict.met,
			state: verdict.state,
			sure: verdict.sure,
			rubric,
			...(verdict.rule === undefined ? {} : {rule: verdict.rule}),
			answer: text,
			evidence: verdict.evidence.map(({start, end}) => text.slice(start, end)),
		}));
}
