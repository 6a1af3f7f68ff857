import {checkLabel} from './check-label.ts';
import type {PathFigure, PathStep} from './figure.ts';
import {type FigureLine, splitFigure} from './figure-lines.ts';
import {suggestName} from './nearest-name.ts';
import {parseLanes} from './parse-lanes.ts';
import type {Report} from './problem.ts';

/** Parses the drawing of the hops that a request passes, with one failure a step. */
export const parsePath = (
	lines: readonly FigureLine[],
	report: Report,
): Pick<PathFigure, 'hops' | 'steps'> => {
	const parts = splitFigure(lines, 'hops', report);
	const hops = parts.head ? parseLanes(parts.head, 'hops', report) : [];
	const known = parts.head ? hops.map(({id}) => id) : undefined;
	const steps = parts.steps.flatMap(({events, caption}) => {
		const [event, second] = events;
		if (event === undefined) return [];
		if (second) {
			report(
				second.line,
				'A step of a path has one line and a caption.',
				'Write a caption below the line above.',
			);
		}
		const seen = parseStep(event, known, report);
		return seen ? [{...seen, caption}] : [];
	});
	return {hops, steps};
};

const parseStep = (
	{text, line}: FigureLine,
	hops: readonly string[] | undefined,
	report: Report,
): Omit<PathStep, 'caption'> | undefined => {
	const match = /^(?:([a-z0-9-]+)\s*✗|✓)\s*(\S.*)$/.exec(text.trim());
	if (!match) {
		report(
			line,
			`The line is no step of a path: ${text.trim()}`,
			'Write hop ✗ what is seen, or ✓ what is seen where nothing fails.',
		);
		return undefined;
	}
	const [, failing, label = ''] = match;
	checkLabel(label, line, report);
	if (failing === undefined) return {label};
	if (hops !== undefined && !hops.includes(failing)) {
		report(line, `There is no hop ${failing}.`, suggestName(failing, hops));
	}
	return {failing, label};
};
