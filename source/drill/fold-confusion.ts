import type {DrillAnswer} from '../record/progress.ts';

/** What a learner takes for what: how often each failure was taken for itself and for others. */
export type Confusion = {
	/** Ids of failures that were mixed up, the most mixed up first. */
	readonly failures: readonly string[];
	/** The mix-ups, the most frequent first. */
	readonly pairs: readonly MixUp[];
	/** How often `was` was taken for `taken`, which may be the same. */
	readonly count: (was: string, taken: string) => number;
};

export type MixUp = {
	readonly was: string;
	readonly taken: string;
	readonly times: number;
};

/** Counts what was taken for what, in the questions that ask which failure it is. */
export const foldConfusion = (answers: readonly DrillAnswer[]): Confusion => {
	const counts = new Map<string, Map<string, number>>();
	for (const {failure, question, choice} of answers) {
		if (question !== 'failure' && question !== 'pair') continue;
		const row = counts.get(failure) ?? new Map<string, number>();
		counts.set(failure, row);
		row.set(choice, (row.get(choice) ?? 0) + 1);
	}
	const pairs = [...counts]
		.flatMap(([was, row]) =>
			[...row].map(([taken, times]): MixUp => ({was, taken, times})),
		)
		.filter(({was, taken}) => was !== taken)
		.toSorted((one, other) => other.times - one.times);
	const weight = new Map<string, number>();
	for (const {was, taken, times} of pairs) {
		for (const id of [was, taken]) weight.set(id, (weight.get(id) ?? 0) + times);
	}
	return {
		failures: [...weight].toSorted(([, one], [, other]) => other - one).map(([id]) => id),
		pairs,
		count: (was, taken) => counts.get(was)?.get(taken) ?? 0,
	};
};
