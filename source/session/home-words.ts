import type {HintWords} from '../keys/hint-line.ts';
import {keyLabel} from '../keys/key-labels.ts';
import {shorten} from '../parts/shorten.ts';
import {bodySize} from './body-size.ts';
import type {HomeScreen, State} from './state.ts';
import type {Shown} from './world.ts';

/**
What the hint line of the first screen says where it depends on where one is.

By itself, because the first screen is painted before what draws the others is loaded. `due` is
how many cards of the drill are.
*/
export const homeWords = (
	state: State,
	screen: HomeScreen,
	world: Shown,
	due: number,
): HintWords => {
	const section = world.course.lesson.sections[screen.selected];
	const begun = state.progress.section !== undefined;
	const label = `${begun ? 'go on with' : 'start with'} ${section?.title ?? ''}`;
	return {
		// The key that matters most may lose its end, but it is never left out.
		open: shorten(label, bodySize(state).width - keysAround(state.ascii)),
		drill: due === 0 ? 'drill' : `drill, ${due} due`,
	};
};

/** Columns of a hint line that a first hint leaves to its own key and to the key for help. */
const keysAround = (ascii: boolean): number =>
	`${keyLabel('enter', ascii)}    ? keys`.length;
