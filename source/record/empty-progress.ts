import type {Progress} from './progress.ts';

/** Where a learner stands who has not begun. */
export const emptyProgress: Progress = {
	fraction: {},
	sectionsRead: [],
	figuresStepped: [],
	questions: {},
	exercises: {},
};
