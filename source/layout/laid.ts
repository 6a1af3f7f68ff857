import type {Line} from './line.ts';

/** Blocks that were laid out: their lines, and where in them a key can do something. */
export type Laid = {
	readonly lines: readonly Line[];
	/** In order of their lines. */
	readonly anchors: readonly Anchor[];
};

/** A part of the laid-out text that a screen can jump to or open. */
export type Anchor = {
	readonly kind: 'figure' | 'filter-table' | 'heading' | 'question' | 'exercise';
	/** The id from the lesson; for a heading a slug of its text, for a table without an id ''. */
	readonly id: string;
	/** Index of its first line in `Laid.lines`. */
	readonly line: number;
	/** How many lines it takes. */
	readonly height: number;
};
