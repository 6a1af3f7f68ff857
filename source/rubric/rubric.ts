import type {Scorer} from './scorer.ts';

/** The rubric of a lesson: what counts for each criterion of each exercise block. Data from `lessons/`. */
export type Rubric = {
	/** Changes with the content, so that a recorded verdict names what it was judged by. */
	readonly version: string;
	readonly criteria: readonly Criterion[];
	/** Ways of writing that stand for other words: "engine x" for "nginx". */
	readonly spellings: readonly (readonly [typed: string, meant: string])[];
	/** Words that need no correction although no phrase holds them. */
	readonly knownWords: readonly string[];
	/** Each after those that it refers to. */
	readonly concepts: readonly Concept[];
	readonly exercises: readonly ExerciseRubric[];
	/** Weighs the rules' findings; without one the rules alone decide. */
	readonly scorer?: Scorer;
};

export type Criterion = {
	readonly id: string;
	/** The short label before a verdict, such as "layer". */
	readonly label: string;
	/** What the criterion asks, in one sentence. */
	readonly asks: string;
	/** What is asked back where the grader is not sure. */
	readonly question?: string;
	/** True for a criterion that any real attempt meets, unless a rule says that it is broken. */
	readonly stands?: boolean;
	/** True for a criterion that words of the output cannot meet: it asks for one's own. */
	readonly own?: boolean;
	/** True for a criterion that asks what is the matter, not what to do; proposals do not meet it. */
	readonly diagnosis?: boolean;
};

/** A meaning, and the ways of saying it that rules build upon. */
export type Concept = {
	readonly id: string;
	/** In the phrase language of `parsePhrase`. */
	readonly phrases: readonly string[];
};

/** What counts in one exercise block. */
export type ExerciseRubric = {
	readonly id: string;
	/** The output that the learner sees; its words earn nothing by being repeated. */
	readonly output: string;
	readonly rules: readonly Rule[];
};

/** One thing that an answer can say, and what it does to a criterion. */
export type Rule = {
	readonly id: string;
	readonly criterion: string;
	/** `meets` earns the criterion, `opposes` loses it; `wrong` is worth knowing and loses nothing by itself. */
	readonly kind: 'meets' | 'opposes' | 'wrong';
	readonly phrases: readonly string[];
};
