/**
What a piece of text means to the eye; the theme decides how it looks.

`match` is what a search found, `evidence` the words that decided a verdict.
*/
export type Tone =
	| 'plain'
	| 'dim'
	| 'accent'
	| 'good'
	| 'attention'
	| 'missed'
	| 'code'
	| 'match'
	| 'evidence';

/** A stretch of one line that looks the same throughout. */
export type Run = {
	readonly text: string;
	readonly tone?: Tone;
	readonly strong?: boolean;
	readonly emphasis?: boolean;
};

/** One row of the screen, never wider than the width it was laid out for. */
export type Line = readonly Run[];
