/** What the words around a token make of it. */
export type Scope = {
	/** The places of the tokens that deny it; empty where nothing does. */
	readonly deniedBy: readonly number[];
	/** Said to work as it should. */
	readonly cleared: boolean;
	/** Taken back, thought at first only, or said of what would be otherwise. */
	readonly dismissed: boolean;
	/** A second choice. */
	readonly second: boolean;
	/** Said without commitment. */
	readonly hedged: boolean;
	/** Part of what is to be done, not of what is the matter. */
	readonly proposed: boolean;
};

/** A scope that is still being found out. */
export type ScopeDraft = {-readonly [Field in keyof Scope]: Scope[Field]};

/** A scope in which nothing is said of the token. */
export const plainScope = (): ScopeDraft => ({
	deniedBy: [],
	cleared: false,
	dismissed: false,
	second: false,
	hedged: false,
	proposed: false,
});
