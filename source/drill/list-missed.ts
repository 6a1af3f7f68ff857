import type {DrillAnswer} from '../record/progress.ts';

/** A failure that a learner had wrong, with the answer that was. */
export type Missed = {
	readonly failure: string;
	readonly answer: DrillAnswer;
	readonly times: number;
};

/**
Lists the failures that a learner misses: wrong at least once, and since then not right as often
in the same kind of question. The latest mistake of each comes along.
*/
export const listMissed = (answers: readonly DrillAnswer[]): readonly Missed[] => {
	const missed = new Map<
		string,
		{answer: DrillAnswer; times: number; open: Map<string, number>}
	>();
	for (const answer of answers) {
		const {failure, question, right} = answer;
		const known = missed.get(failure);
		if (right) {
			const left = known?.open.get(question) ?? 0;
			if (left > 0) known?.open.set(question, left - 1);
			continue;
		}
		const open = known?.open ?? new Map<string, number>();
		open.set(question, (open.get(question) ?? 0) + 1);
		missed.set(failure, {answer, times: (known?.times ?? 0) + 1, open});
	}
	return [...missed]
		.filter(([, {open}]) => [...open.values()].some((left) => left > 0))
		.map(([failure, {answer, times}]) => ({failure, answer, times}));
};
