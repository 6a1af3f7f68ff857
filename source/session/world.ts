import type {Course} from '../content/course.ts';
import type {Grade} from '../rubric/verdict.ts';

/** What does not change while the program runs, and what `update` may ask. */
export type World = {
	readonly course: Course;
	/** Judges an answer; `earlier` is the answer that a question back was asked about. */
	readonly grade: (answer: string, exercise: string, earlier?: string) => Grade;
};
