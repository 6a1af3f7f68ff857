import type {Context} from '../keys/bindings.ts';
import type {HintWords} from '../keys/hint-line.ts';
import type {Line} from '../layout/line.ts';

/** Everything around and in a screen, before it is fitted into a window. */
export type Frame = {
	/** Where one is; it stands in the first row. */
	readonly title: string;
	/** How far one is, at the right end of the first row. */
	readonly status?: string;
	/** The visible lines; the rest of the body's rows stays empty. */
	readonly body: readonly Line[];
	/** The part of the way that is done, 0 to 1; drawn above the hints where there is room. */
	readonly bar?: number;
	readonly context: Context;
	readonly words?: HintWords;
	readonly notice?: string;
};
