import type {Course} from '../content/course.ts';
import type {Progress} from '../record/progress.ts';
import {summariseProgress} from '../record/summarise-progress.ts';
import type {HomeScreen} from './state.ts';

/** The first screen, with the pointer on the section to go on with. */
export const homeScreen = (progress: Progress, course: Course): HomeScreen => {
	const {next} = summariseProgress(progress, course);
	const index = course.lesson.sections.findIndex(({id}) => id === next);
	return {kind: 'home', selected: Math.max(0, index)};
};
