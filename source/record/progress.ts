import type {RecordedVerdict} from './entry.ts';

/** Where a learner stands in one lesson: a fold over the record, never stored. */
export type Progress = {
	/** Decides the order of choices; kept from the first `opened` entry. */
	readonly seed?: number;
	/** The section to resume at, and how far down (0 to 1). */
	readonly section?: string;
	readonly fraction: Readonly<Record<string, number>>;
	readonly sectionsRead: readonly string[];
	readonly figuresStepped: readonly string[];
	readonly questions: Readonly<Record<string, QuestionProgress>>;
	readonly exercises: Readonly<Record<string, ExerciseProgress>>;
};

export type QuestionProgress = {
	/** The first answer is the one that counts. */
	readonly first: {readonly choice: string; readonly right: boolean};
	/** Every choice that was tried, in order. */
	readonly tried: readonly string[];
	/** True once the right choice was found. */
	readonly solved: boolean;
};

export type ExerciseProgress = {
	/** Typed but not submitted. */
	readonly draft: string;
	readonly attempts: readonly Attempt[];
	readonly hintsShown: readonly string[];
	readonly modelShown: boolean;
	readonly disputes: number;
};

export type Attempt = {
	readonly text: string;
	readonly rubric: string;
	readonly verdicts: readonly RecordedVerdict[];
};
