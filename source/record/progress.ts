import type {RecordedVerdict, Sureness} from './entry.ts';

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
	/** Every answer of a drill, in the order in which they were given. */
	readonly drills: readonly DrillAnswer[];
	readonly exams: readonly ExamResult[];
	readonly lab: LabProgress;
};

export type LabProgress = {
	readonly scenarios: Readonly<Record<string, ScenarioProgress>>;
	readonly blind: {
		readonly rounds: number;
		/** Points of the best round. */
		readonly best: number;
		/** The scenarios of the last rounds, the newest last. */
		readonly asked: readonly string[];
	};
};

export type ScenarioProgress = {
	readonly ran: boolean;
	readonly repaired: boolean;
	/** Criteria met in the best diagnosis. */
	readonly diagnosed?: {readonly met: number; readonly of: number};
};

export type DrillAnswer = {
	/** Milliseconds since the epoch. */
	readonly at: number;
	readonly failure: string;
	/** The kind of question. */
	readonly question: string;
	readonly seed: number;
	readonly choice: string;
	readonly right: boolean;
	readonly sure?: Sureness;
	readonly ms: number;
};

export type ExamResult = {
	readonly at: number;
	readonly seed: number;
	readonly of: number;
	readonly right: number;
	readonly ms: number;
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
	/** What the grader asked back; absent where it was sure, or had asked before. */
	readonly question?: string;
	/** The criteria whose verdict the learner holds to be wrong; absent where there is none. */
	readonly disputed?: readonly string[];
};
