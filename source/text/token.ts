import type {Span} from './span.ts';

/** One word, number or sign of a text, and where it stands in the original. */
export type Token = Span & {
	/** As it was typed, in lower case. */
	readonly typed: string;
	/** The word that was meant: spelling corrected, contractions undone. */
	readonly word: string;
	/** The word without its endings, which is what phrases are compared by. */
	readonly stem: string;
	/** Counted from 0; a phrase never crosses from one sentence to the next. */
	readonly sentence: number;
	/** Counted from 0 through the whole text; where scopes such as negation end. */
	readonly clause: number;
	/** True in a sentence that ends with a question mark. */
	readonly asked: boolean;
	/** True for the first word of a line. */
	readonly startsLine: boolean;
	/** True for the first word after a colon. */
	readonly introduced: boolean;
};
