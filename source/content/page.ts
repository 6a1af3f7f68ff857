import type {Exercise} from './course.ts';
import type {Figure} from './figure.ts';
import type {Report} from './problem.ts';

/** One section file while it is read: where problems go, and what linking needs later. */
export type Page = {
	/** The lines of the file, so that a reader can look at what an author really typed. */
	readonly lines: readonly string[];
	readonly report: Report;
	/** Everything with an id that must be unique in its kind throughout the lesson. */
	readonly named: Named[];
	readonly figures: Figure[];
	readonly exercises: ReadExercise[];
	/** Links to other places in the lesson. */
	readonly references: Reference[];
};

export type Named = {
	readonly kind: 'figure' | 'question' | 'exercise' | 'call-out' | 'table';
	readonly id: string;
	readonly line: number;
};

export type Reference = {readonly url: string; readonly line: number};

export type ReadExercise = {
	readonly exercise: Exercise;
	/** The line of each criterion, in the order of `exercise.criteria`. */
	readonly criterionLines: readonly number[];
};
