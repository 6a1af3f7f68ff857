import type {Score} from './summary.ts';

/** Adds scores up. */
export function totalScore(scores: readonly Score[]): Score {
	return {
		done: scores.reduce((sum, {done}) => sum + done, 0),
		of: scores.reduce((sum, {of}) => sum + of, 0),
	};
}
