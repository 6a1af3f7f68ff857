import path from 'node:path';
import {loadVoices} from '../../source/build/load-training.ts';
import {gradeAnswer} from '../../source/rubric/grade-answer.ts';
import {hostilePieces} from '../rubric/hostile-pieces.ts';
import {lessonRubric} from '../rubric/lesson-rubric.ts';

/** Milliseconds that grading a text takes, the best of three. */
const costOf = (text: string, exercise: string): number => {
	let best = Number.POSITIVE_INFINITY;
	for (let turn = 0; turn < 3; turn++) {
		const before = performance.now();
		gradeAnswer(text, exercise, lessonRubric());
		best = Math.min(best, performance.now() - before);
	}
	return best;
};

/** Milliseconds for each of a thousand answers that somebody wrote, shortest first. */
export const costOfAnswers = (): readonly number[] => {
	const answers = loadVoices(path.resolve(import.meta.dirname, '../fixtures/answers'));
	return answers
		.filter((_, place) => place % 20 === 0)
		.map(({answer, exercise}) => costOf(answer, exercise))
		.sort((one, other) => one - other);
};

/** For each hostile piece the milliseconds that texts of the lengths given take. */
export const costOfHostile = (
	lengths: readonly number[],
): readonly (readonly [name: string, costs: readonly number[]])[] =>
	hostilePieces.map(([name, piece]) => [
		name,
		lengths.map((length) => costOf(piece.repeat(Math.ceil(length / piece.length)), 'A')),
	]);
