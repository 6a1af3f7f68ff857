import type {Progress} from './progress.ts';

/** Where a learner stands who has not begun. */
export const emptyProgress: Progress = {
	fraction: {},
	sectionsRead: [],
	figuresStepped: [],
	questions: {},
	exercises: {},
	drills: [],
	exams: [],
	lab: {scenarios: {}, blind: {rounds: 0, best: 0, asked: []}},
};
