import type {Course} from '../content/course.ts';
import type {Rubric} from '../rubric/rubric.ts';
import type {Grade} from '../rubric/verdict.ts';

/** What a screen is drawn from beside the state. */
export type Shown = {readonly course: Course};

/** What does not change while the program runs, and what `update` may ask. */
export type World = Shown & {
	/** Judges an answer to an exercise of the lesson. */
	readonly grade: (answer: string, exercise: string) => Grade;
	/** Judges an answer by a rubric that is not the lesson's own. */
	readonly gradeBy: (answer: string, exercise: string, rubric: Rubric) => Grade;
};
