import type {TrainingAnswer} from './training-rows.ts';

/** Where an answer to the first says nothing right of the second, whatever it says. */
const unrelated: readonly (readonly [string, string])[] = [
	['A', 'B'],
	['A', 'C'],
	['B', 'A'],
	['B', 'C'],
	['B', 'D'],
	['C', 'B'],
	['D', 'B'],
	['D', 'C'],
];

/**
Gives right answers to exercises that they were not written for, where they are wrong: a scorer
learns that being right somewhere is not being right here.
*/
export const borrowAnswers = (
	answers: readonly TrainingAnswer[],
	weight: number,
): readonly TrainingAnswer[] => {
	const right = answers.filter(({met}) => met['layer'] && met['type'] && met['action']);
	return unrelated.flatMap(([from, to], turn) =>
		right
			.filter(({exercise}) => exercise === from)
			// A few of each are enough, and not the same ones everywhere.
			.filter((_, place) => place % 5 === turn % 5)
			.map(({answer}) => ({
				exercise: to,
				answer,
				met: {attempt: true, layer: false, type: false, action: false},
				weight,
			})),
	);
};
