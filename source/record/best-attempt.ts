import type {ExerciseCriterion} from '../content/course.ts';
import type {Attempt} from './progress.ts';

/** The attempt that meets most of the criteria; of equals the latest, which is remembered best. */
export function bestAttempt(
	attempts: readonly Attempt[],
	criteria: readonly ExerciseCriterion[],
): Attempt | undefined {
	let best: Attempt | undefined;
	let most = 0;
	for (const attempt of attempts) {
		const met = criteria.filter(({id}) =>
			attempt.verdicts.some((verdict) => verdict.criterion === id && verdict.met),
		).length;
		if (met >= most) {
			best = attempt;
			most = met;
		}
	}

	return best;
}
