import type {Catalogue, Failure} from '../diagnosis/catalogue.ts';
import {diagnosisTask} from './diagnosis-task.ts';
import {firstUnmet} from './open-exercise.ts';
import type {GradedAnswer} from './state.ts';
import type {World} from './world.ts';

/** Judges what somebody says of a failure that they met, by the failure's own fields. */
export const gradeDiagnosis = (
	text: string,
	failure: Failure,
	catalogue: Catalogue,
	output: string,
	world: World,
): GradedAnswer => {
	const {exercise, rubric} = diagnosisTask(failure, catalogue, output, world);
	// A doubt is no question back here: it is shown as one beside the verdict.
	const {attempt, verdicts} = world.gradeBy(text, exercise.id, rubric);
	return {
		text,
		rubric: rubric.version,
		grade: {attempt, verdicts},
		chosen: firstUnmet(verdicts),
		disputed: [],
		modelShown: false,
	};
};
