import type {Speller} from './make-speller.ts';

/** What a reader of texts knows of words before it reads one. */
export type Vocabulary = {
	readonly correct: Speller;
	/** True for a word that needs no correction. */
	readonly knows: (word: string) => boolean;
	/** True for a word that some phrase of the rubric is made of. */
	readonly wants: (word: string) => boolean;
	/** Ways of writing that stand for other words, by their first word, longest first. */
	readonly spellings: ReadonlyMap<string, readonly Spelling[]>;
};

/** A way of writing, such as "engine x", and the words that it stands for. */
export type Spelling = {
	readonly typed: readonly string[];
	readonly meant: readonly string[];
};
