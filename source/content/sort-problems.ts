import type {Problem} from './problem.ts';

/** Orders problems by file, then line, and drops the ones that were reported twice. */
export const sortProblems = (problems: readonly Problem[]): readonly Problem[] => {
	const distinct = new Map(
		problems.map((problem) => [
			`${problem.file}:${problem.line}:${problem.what}`,
			problem,
		]),
	);
	return [...distinct.values()].sort(
		(one, other) => compare(one.file, other.file) || one.line - other.line,
	);
};

// Not `localeCompare`: the order must be the same on every author's machine.
const compare = (one: string, other: string): number =>
	one === other ? 0 : one < other ? -1 : 1;
