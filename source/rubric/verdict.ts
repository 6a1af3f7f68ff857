import type {Span} from '../text/span.ts';

/** What an answer says of one criterion; `contradicted` is said and denied in the same words. */
export type VerdictState = 'said' | 'opposite' | 'contradicted' | 'hedged' | 'missing';

/** The judgement of one criterion, with the learner's own words that decided it. */
export type Verdict = {
	/** The criterion's id, such as "layer". */
	readonly criterion: string;
	readonly met: boolean;
	readonly state: VerdictState;
	/** The words of the answer that decided, in order; empty where nothing was said. */
	readonly evidence: readonly Span[];
	/** The id of the rule in the rubric that decided, where one did. */
	readonly rule?: string;
	/** False where the grader would rather ask than judge; `met` is then its best guess. */
	readonly sure: boolean;
};

/** The judgement of a whole answer. */
export type Grade = {
	/** False for an answer that asserts nothing: empty, "idk", the output pasted back. */
	readonly attempt: boolean;
	readonly verdicts: readonly Verdict[];
	/** One question back, where a verdict is not sure. */
	readonly question?: string;
};
