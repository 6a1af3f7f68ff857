import type {Exercise} from '../content/course.ts';
import type {ExerciseScreen, State} from './state.ts';

/** An exercise block: with the draft that was kept, or with the last answer's verdicts. */
export const openExercise = (
	state: State,
	section: string,
	exercise: Exercise,
): ExerciseScreen => {
	const progress = state.progress.exercises[exercise.id];
	const last = progress?.attempts.at(-1);
	const draft = progress?.draft ?? '';
	if (last === undefined || draft !== '') {
		return {
			kind: 'exercise',
			section,
			exercise: exercise.id,
			text: draft,
			phase: 'typing',
			scrolled: 0,
		};
	}
	return {
		kind: 'exercise',
		section,
		exercise: exercise.id,
		text: last.text,
		phase: 'graded',
		graded: {
			text: last.text,
			rubric: last.rubric,
			grade: {attempt: true, verdicts: last.verdicts},
			chosen: firstUnmet(last.verdicts),
			disputed: last.disputed ?? [],
			modelShown: progress?.modelShown ?? false,
		},
		scrolled: 0,
	};
};

/** The verdict that a learner will most likely want to speak about. */
export const firstUnmet = (verdicts: readonly {readonly met: boolean}[]): number =>
	Math.max(
		0,
		verdicts.findIndex(({met}) => !met),
	);
