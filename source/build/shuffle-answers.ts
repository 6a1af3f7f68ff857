import {functionWords} from '../text/function-words.ts';
import {makeLots} from './draw-lots.ts';
import type {TrainingAnswer} from './training-rows.ts';

const joints = [' ', ' ', ' ', ', ', ', ', ' / ', '. ', ' - ', '; ', '\n'] as const;

const eachExercise = 200;
const fewest = 5;
const most = 14;

/**
Strings together words of right answers to an exercise, drawn from many of them without order: all
the right words and nothing asserted. A scorer learns from them that words alone are worth nothing.
*/
export const shuffleAnswers = (
	answers: readonly TrainingAnswer[],
	weight: number,
	seed: number,
): readonly TrainingAnswer[] => {
	const lots = makeLots(seed);
	return [...new Set(answers.map(({exercise}) => exercise))].flatMap((exercise) => {
		const words = answers
			.filter((one) => one.exercise === exercise && Object.values(one.met).every(Boolean))
			.flatMap(({answer}) => answer.toLowerCase().match(/[\p{L}\p{N}:_.-]{2,}/gu) ?? [])
			.filter((word) => !functionWords.has(word));
		return Array.from({length: eachExercise}, () => {
			const count = fewest + Math.floor(lots.draw() * (most - fewest));
			const joint = lots.pick(joints) ?? ' ';
			return {
				exercise,
				answer: Array.from({length: count}, () => lots.pick(words) ?? '').join(joint),
				met: {attempt: false, layer: false, type: false, action: false},
				weight,
			};
		});
	});
};
