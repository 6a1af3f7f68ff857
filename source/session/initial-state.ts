import type {Progress} from '../record/progress.ts';
import {homeScreen} from './home-screen.ts';
import type {State, Viewport} from './state.ts';
import type {World} from './world.ts';

type Start = {
	readonly progress: Progress;
	readonly seed: number;
	readonly viewport: Viewport;
	readonly ascii: boolean;
	/** Milliseconds since the epoch. */
	readonly now?: number;
	readonly notice?: string;
};

/** The state in which the program comes up: the first screen, ready to resume. */
export const initialState = (start: Start, world: World): State => ({
	...start,
	screen: homeScreen(start.progress, world.course),
});
