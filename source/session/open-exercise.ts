import type {Exercise} from '../content/course.ts';
import type {ExerciseScreen, GradedAnswer, State} from './state.ts';

/** An exercise block: with the draft that was kept, or with the last answer's verdicts. */
export const openExercise = (
	state: State,
	section: string,
	exercise: Exercise,
): ExerciseScreen => {
	const progress = state.progress.exercises[exercise.id];
	const last = progress?.attempts.at(-1);
	const draft = progress?.draft ?? '';
	const place = {
		kind: 'exercise',
		section,
		exercise: exercise.id,
		scrolled: 0,
	} as const;
	if (last === undefined) return {...place, text: draft, phase: 'typing'};
	const question = last.question === undefined ? {} : {question: last.question};
	const graded: GradedAnswer = {
		text: last.text,
		rubric: last.rubric,
		grade: {attempt: true, verdicts: last.verdicts, ...question},
		chosen: firstUnmet(last.verdicts),
		disputed: last.disputed ?? [],
		modelShown: progress?.modelShown ?? false,
	};
	if (draft === '') return {...place, text: last.text, phase: 'graded', graded};
	const before = beforeReply(last.text);
	if (last.question === undefined || !draft.startsWith(before)) {
		return {...place, text: draft, phase: 'typing'};
	}
	return {
		...place,
		text: draft.slice(before.length),
		phase: 'typing',
		graded,
		asked: {question: last.question, earlier: last.text},
	};
};

/** What stands before a reply to a question back, where both are one text. */
export const beforeReply = (answer: string): string => `${answer}\n`;

/** The verdict that a learner will most likely want to speak about. */
export const firstUnmet = (verdicts: readonly {readonly met: boolean}[]): number =>
	Math.max(
		0,
		verdicts.findIndex(({met}) => !met),
	);
