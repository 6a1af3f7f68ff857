import type {Problem} from './problem.ts';

/** Writes a problem as one line that editors and terminals can jump to: `file:line  what  todo`. */
export const formatProblem = ({file, line, what, todo}: Problem): string =>
	`${file}:${line}  ${what}  ${todo}`;
