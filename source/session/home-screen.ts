import type {Progress} from '../record/progress.ts';
import {summariseProgress} from '../record/summarise-progress.ts';
import type {HomeScreen} from './state.ts';
import type {World} from './world.ts';

/** The first screen, with the pointer on the section to go on with. */
export const homeScreen = (progress: Progress, world: World): HomeScreen => {
	const {next} = summariseProgress(progress, world.course);
	const index = world.course.lesson.sections.findIndex(({id}) => id === next);
	return {kind: 'home', selected: Math.max(0, index)};
};
