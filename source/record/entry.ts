import type {VerdictState} from '../rubric/verdict.ts';
import type {Span} from '../text/span.ts';

/**
One thing that happened, one JSON line of the record.

Kinds are only ever added; a kind that this version does not know is kept and skipped.
`at` is milliseconds since the epoch, `lesson` the lesson's id.
*/
export type Entry = {
	readonly at: number;
	readonly lesson: string;
} & Happening;

export type Happening =
	/** The program was opened; `seed` decides the order of choices for this learner. */
	| {readonly kind: 'opened'; readonly seed: number; readonly course: string}
	/** Where the learner stopped: the part of the section above the top of the screen, 0 to 1. */
	| {
			readonly kind: 'moved';
			readonly section: string;
			readonly fraction: number;
	  }
	/** The end of a section has been on the screen. */
	| {readonly kind: 'section-read'; readonly section: string}
	/** The last step of a figure has been on the screen. */
	| {readonly kind: 'figure-stepped'; readonly figure: string}
	/** `choice` is the choice's id; only the first answer to a question counts. */
	| {
			readonly kind: 'question-answered';
			readonly question: string;
			readonly choice: string;
			readonly right: boolean;
	  }
	/** What is typed so far; the last one wins. Empty text means no draft. */
	| {
			readonly kind: 'draft-kept';
			readonly exercise: string;
			readonly text: string;
	  }
	| {
			readonly kind: 'answer-submitted';
			readonly exercise: string;
			readonly text: string;
			readonly rubric: string;
			readonly verdicts: readonly RecordedVerdict[];
			/** What the grader asked back. */
			readonly question?: string;
	  }
	| {
			readonly kind: 'hint-shown';
			readonly exercise: string;
			readonly criterion: string;
	  }
	| {readonly kind: 'model-shown'; readonly exercise: string}
	/** The learner holds that a verdict is wrong. */
	| {
			readonly kind: 'disputed';
			readonly exercise: string;
			readonly text: string;
			readonly rubric: string;
			readonly verdict: RecordedVerdict;
	  }
	/** A question of a drill; the failure, the kind of question and the seed make it again. */
	| {
			readonly kind: 'drill-answered';
			/** The id of the failure that the output showed. */
			readonly failure: string;
			/** How it was asked about, such as "layer". */
			readonly question: string;
			readonly seed: number;
			/** The choice's id; for a typed diagnosis what was typed. */
			readonly choice: string;
			readonly right: boolean;
			/** How sure the learner said to be, before the answer. */
			readonly sure?: Sureness;
			/** Milliseconds from seeing the question to answering it. */
			readonly ms: number;
	  }
	/** The end of an exam: how many of its questions were right, and how long it took. */
	| {
			readonly kind: 'exam-finished';
			readonly seed: number;
			readonly of: number;
			readonly right: number;
			readonly ms: number;
	  }
	/** A scenario of the lab was met: the program ran its client, or the learner did elsewhere. */
	| {
			readonly kind: 'lab-ran';
			readonly scenario: string;
			readonly by: 'program' | 'learner';
	  }
	| {
			readonly kind: 'lab-diagnosed';
			readonly scenario: string;
			readonly text: string;
			readonly rubric: string;
			readonly verdicts: readonly RecordedVerdict[];
	  }
	/** What a scenario lacked was mended, and the client succeeded. */
	| {readonly kind: 'lab-repaired'; readonly scenario: string}
	/** The end of a round of blind mode; `answer` is what was typed, or a failure's id. */
	| {
			readonly kind: 'blind-finished';
			readonly scenario: string;
			readonly answer: string;
			/** The share of the diagnosis that was right, 0 to 1. */
			readonly right: number;
			readonly checks: number;
			/** Milliseconds from the question to the answer. */
			readonly ms: number;
			readonly points: number;
	  };

/** How sure somebody is of an answer. */
export type Sureness = 'guess' | 'fairly' | 'sure';

export type RecordedVerdict = {
	readonly criterion: string;
	readonly met: boolean;
	readonly state: VerdictState;
	readonly evidence: readonly Span[];
	readonly rule?: string;
	readonly sure: boolean;
};
