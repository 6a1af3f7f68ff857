import type {Page} from './page.ts';
import type {Report} from './problem.ts';

/** Starts the reading of one file's text: nothing found so far. */
export const openPage = (text: string, report: Report): Page => ({
	lines: text.split('\n'),
	report,
	named: [],
	figures: [],
	exercises: [],
	references: [],
});
