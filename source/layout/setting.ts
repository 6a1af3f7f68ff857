import type {Block} from '../content/course.ts';
import type {Figure} from '../content/figure.ts';
import type {Laid} from './laid.ts';

/** What a block needs to know to lay itself out, and the way to lay out the blocks inside it. */
export type Setting = {
	/** Columns for what is read as text. */
	readonly prose: number;
	/** Columns for tables and figures, never fewer than `prose`. */
	readonly wide: number;
	readonly figures: Readonly<Record<string, Figure>>;
	readonly steppable: boolean;
	readonly answers: boolean;
	/** Lays blocks out one below the other with `gap` blank lines between, 1 unless told. */
	readonly lay: (blocks: readonly Block[], setting: Setting, gap?: number) => Laid;
};
