/** One place of a phrase: what may stand there, and how far after the place before. */
export type Step = {
	/** Words in any of their forms. */
	readonly words: readonly string[];
	/** Words in this form only. */
	readonly exact: readonly string[];
	/** Beginnings of words. */
	readonly prefixes: readonly string[];
	/** Ids of concepts. */
	readonly concepts: readonly string[];
	readonly optional: boolean;
	/** How many other words may stand before it. */
	readonly gap: number;
};

/** Steps that follow one another in one sentence. */
export type Part = readonly Step[];

/** A way of saying something: one part, or several in any order. */
export type Phrase = {
	readonly parts: readonly Part[];
	/** How near to each other several parts must stand. */
	readonly within: 'sentence' | 'answer';
};
