import type {Exercise} from '../content/course.ts';
import type {Rubric} from '../rubric/rubric.ts';
import {bestAttempt} from './best-attempt.ts';
import {ownValue} from './own-value.ts';
import type {Progress} from './progress.ts';
import type {ExerciseSummary} from './summary.ts';

/** Says how far the best attempt at an exercise came, by the criteria that it has today. */
export function summariseExercise(
	exercise: Exercise,
	section: string,
	progress: Progress,
	rubric: Rubric,
): ExerciseSummary {
	const attempts = ownValue(progress.exercises, exercise.id)?.attempts ?? [];
	const best = bestAttempt(attempts, exercise.criteria);
	const criteria = exercise.criteria.map(({id}) => ({
		id,
		label: rubric.criteria.find((criterion) => criterion.id === id)?.label ?? id,
		met: best?.verdicts.find(({criterion}) => criterion === id)?.met,
	}));

	return {
		id: exercise.id,
		title: exercise.title,
		section,
		attempts: attempts.length,
		score: {
			done: criteria.filter(({met}) => met).length,
			of: criteria.length,
		},
		criteria,
	};
}
