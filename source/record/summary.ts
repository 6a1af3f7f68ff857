/** Where a learner stands, as Home, the end screen and `progress` show it. */
export type Summary = {
	readonly sections: readonly SectionSummary[];
	/** The share of all parts that are done, 0 to 1. */
	readonly share: number;
	/** The id of the section to go on with; undefined once all are done. */
	readonly next: string | undefined;
	/** Questions that were right at the first answer. */
	readonly questions: Score;
	/** Criteria met in the best attempt at each exercise, all exercises together. */
	readonly criteria: Score;
	/** The same by criterion, in the rubric's order. */
	readonly byCriterion: readonly CriterionScore[];
	readonly exercises: readonly ExerciseSummary[];
	/** What to look at again, in the lesson's order. */
	readonly again: readonly LookAgain[];
};

/** How many of how many. */
export type Score = {readonly done: number; readonly of: number};

export type SectionSummary = {
	readonly id: string;
	readonly title: string;
	/** `done` once it is read and every figure, question and exercise in it is done. */
	readonly state: 'done' | 'started' | 'open';
	/** How far down the learner is, 0 to 1; 1 where it is done. */
	readonly fraction: number;
	/** What there is to do in it, what asks most of the learner first. */
	readonly notes: readonly SectionNote[];
	/** Answers that are typed but not submitted. */
	readonly drafts: number;
	/** Right first answers and met criteria; undefined where nothing in it is scored. */
	readonly score: Score | undefined;
};

/** Figures stepped through, questions solved, exercises submitted. */
export type SectionNote = Score & {
	readonly kind: 'exercises' | 'questions' | 'figures';
};

export type CriterionScore = Score & {
	readonly id: string;
	readonly label: string;
};

export type ExerciseSummary = {
	readonly id: string;
	readonly title: string;
	readonly section: string;
	readonly attempts: number;
	/** Criteria met in the best attempt. */
	readonly score: Score;
	/** `met` is undefined where no attempt was made or none was judged for the criterion. */
	readonly criteria: readonly {
		readonly id: string;
		readonly label: string;
		readonly met: boolean | undefined;
	}[];
};

export type LookAgain =
	| {
			/** The first answer to it was wrong. */
			readonly kind: 'question';
			readonly id: string;
			readonly title: string;
			readonly section: string;
	  }
	| {
			/** Not met in the best attempt. */
			readonly kind: 'criterion';
			readonly exercise: string;
			readonly id: string;
			readonly title: string;
			readonly section: string;
	  };
