import {figureLimits} from './figure-limits.ts';
import type {Report} from './problem.ts';

/** Reports a label that is too long to stand between two lanes. */
export const checkLabel = (label: string, line: number, report: Report): void => {
	const {length} = [...label];
	if (length <= figureLimits.label) return;
	report(
		line,
		`The label "${label}" has ${length} characters.`,
		`Shorten it to ${figureLimits.label}; the caption has room for more.`,
	);
};
