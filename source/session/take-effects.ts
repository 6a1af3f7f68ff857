import {applyEntry} from '../record/apply-entry.ts';
import type {Effect} from './effect.ts';
import type {State} from './state.ts';
import type {World} from './world.ts';

/**
Folds what is about to be recorded into the progress on the screen.

The same fold as over the record itself, so that what a learner sees now is what they will
see after the next start. Only a drill asks when something happened, and it reads the clock before.
*/
export const takeEffects = (
	state: State,
	effects: readonly Effect[],
	world: World,
): State => {
	let {progress} = state;
	for (const effect of effects) {
		if (!('happening' in effect)) continue;
		progress = applyEntry(progress, {
			at: state.now ?? 0,
			lesson: world.course.lesson.id,
			...effect.happening,
		});
	}
	return progress === state.progress ? state : {...state, progress};
};
