import type {Rubric} from '../rubric/rubric.ts';
import type {Figure} from './figure.ts';

/** Everything that is taught, read from `lessons/` once, at build time. */
export type Course = {
	/** Hash of the content, so that a record can say which text an answer was given to. */
	readonly version: string;
	readonly lesson: Lesson;
};

export type Lesson = {
	readonly id: string;
	readonly title: string;
	/** The course that the lesson belongs to, such as "Debugging & Real-World". */
	readonly course: string;
	/** The lesson's number in its course as it is shown, such as "02". */
	readonly number: string;
	readonly sections: readonly Section[];
	/** Every figure of the lesson by its id, so that progress and failures can name it. */
	readonly figures: Readonly<Record<string, Figure>>;
	readonly rubric: Rubric;
};

/** One stop on the way through the lesson; its id never changes, its place may. */
export type Section = {
	readonly id: string;
	readonly title: string;
	readonly blocks: readonly Block[];
};

/** Where a part of the lesson stands in its file, for messages to authors. */
export type Place = {readonly file: string; readonly line: number};

export type Block =
	| {
			readonly kind: 'heading';
			readonly depth: 2 | 3 | 4;
			readonly text: readonly Inline[];
	  }
	| {readonly kind: 'paragraph'; readonly text: readonly Inline[]}
	| {
			readonly kind: 'list';
			readonly ordered: boolean;
			readonly items: readonly (readonly Block[])[];
	  }
	| {readonly kind: 'code'; readonly language: string; readonly text: string}
	| {
			readonly kind: 'table';
			/** A filter table is shown on a screen of its own, where typing narrows it. */
			readonly filter: boolean;
			/** The failure of the catalogue that each row is about, in the order of the rows. */
			readonly failures?: readonly string[];
			readonly id?: string;
			readonly head: readonly (readonly Inline[])[];
			readonly rows: readonly (readonly (readonly Inline[])[])[];
	  }
	| {
			readonly kind: 'callout';
			readonly tone: 'note' | 'interview' | 'pitfall' | 'practice';
			readonly id?: string;
			readonly title: string;
			readonly blocks: readonly Block[];
	  }
	| {readonly kind: 'figure'; readonly id: string}
	| {readonly kind: 'question'; readonly question: Question}
	| {readonly kind: 'exercise'; readonly exercise: Exercise};

export type Inline =
	| {readonly kind: 'text'; readonly text: string}
	| {readonly kind: 'code'; readonly text: string}
	| {readonly kind: 'strong'; readonly text: readonly Inline[]}
	| {readonly kind: 'emphasis'; readonly text: readonly Inline[]}
	| {
			readonly kind: 'link';
			readonly url: string;
			readonly text: readonly Inline[];
	  };

/** A multiple-choice question: a task list whose ticked item is right. */
export type Question = {
	readonly id: string;
	readonly title: string;
	/** What is asked, above the choices. */
	readonly prompt: readonly Block[];
	readonly choices: readonly Choice[];
};

export type Choice = {
	/** A slug that is unique within its question. */
	readonly id: string;
	readonly right: boolean;
	readonly text: readonly Inline[];
	readonly feedback: readonly Block[];
};

/** A block of terminal output to be diagnosed by typing. */
export type Exercise = {
	/** Names the block for ever; "A" to "D" in the lesson. */
	readonly id: string;
	readonly title: string;
	/** The output, word for word. */
	readonly output: string;
	/** What is asked below the output. */
	readonly task: string;
	readonly criteria: readonly ExerciseCriterion[];
	readonly modelAnswer: readonly Block[];
};

export type ExerciseCriterion = {
	/** The criterion's id in the rubric, such as "layer". */
	readonly id: string;
	/** What leads on when nothing was said for the criterion; never the answer itself. */
	readonly hint: string;
	/** Instead of `hint` when the opposite of it was said. */
	readonly hintOpposite?: string;
};
