import type {Exercise} from '../content/course.ts';
import type {Catalogue, Failure} from '../diagnosis/catalogue.ts';
import {drillExercise} from '../drill/drill-exercise.ts';
import {drillRubric} from '../drill/drill-rubric.ts';
import type {Rubric} from '../rubric/rubric.ts';
import type {Shown} from './world.ts';

/** A failure to be diagnosed by typing: what leads on, and what counts. */
export type DiagnosisTask = {readonly exercise: Exercise; readonly rubric: Rubric};

/** What is asked of somebody who met a failure. */
export const diagnosisPrompt =
	'What failed, in which layer, and what would you check next?';

/** Makes the task for what a client printed, from the fields of the failure that it met. */
export const diagnosisTask = (
	failure: Failure,
	catalogue: Catalogue,
	output: string,
	{course}: Shown,
): DiagnosisTask => {
	const kept = memory.get(failure);
	if (kept?.exercise.output === output) return kept;
	// The scorer was trained on the lesson's own exercises and knows nothing of this one.
	const {spellings, knownWords} = course.lesson.rubric;
	const question = {
		card: {failure: failure.id, kind: 'typed' as const},
		seed: 0,
		output: {
			producer: 'lab',
			text: output,
			evidence: [],
			shows: [failure.id],
			values: {},
		},
		prompt: diagnosisPrompt,
		choices: [],
	};
	const task = {
		exercise: drillExercise(question, failure),
		rubric: drillRubric(failure, catalogue, output, {spellings, knownWords}),
	};
	memory.set(failure, task);
	return task;
};

/** A screen asks for it with every frame; the rubric of a failure takes a while to make. */
const memory = new WeakMap<Failure, DiagnosisTask>();
