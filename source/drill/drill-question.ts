import type {Span} from '../text/span.ts';
import type {QuestionKind} from './question-kind.ts';

/** One question of a drill, about an output that was made for it. */
export type DrillQuestion = {
	readonly card: DrillCard;
	/** The same card, seed and catalogue make the same question. */
	readonly seed: number;
	readonly output: DrillOutput;
	readonly prompt: string;
	/** Exactly one is right; none where the answer is typed. */
	readonly choices: readonly DrillChoice[];
};

/** What is learnt by itself: one failure, asked about in one way. */
export type DrillCard = {
	/** The failure's id. */
	readonly failure: string;
	readonly kind: QuestionKind;
	/** The look-alike that it was mixed up with, to be told apart now. */
	readonly against?: string;
};

export type DrillOutput = {
	readonly producer: string;
	readonly text: string;
	/** The words of `text` that show the failure. */
	readonly evidence: readonly Span[];
	/** Ids of every failure that the text shows, the one that is asked about first. */
	readonly shows: readonly string[];
	/** What stands in the places of the placeholders, for commands that go with it. */
	readonly values: PlaceholderValues;
};

/** A text for each placeholder of outputs and commands. */
export type PlaceholderValues = Readonly<Record<string, string>>;

export type DrillChoice = {
	/** A failure's id, a layer, a side, or a name for a statement; kept in the record. */
	readonly id: string;
	readonly right: boolean;
	readonly text: string;
	/** A command that `text` explains. */
	readonly command?: string;
};

/** A question before its choices are put in an order. */
export type Asked = Pick<DrillQuestion, 'prompt' | 'choices'>;
