import {formatMs} from '../lab/measured-figure.ts';
import type {ClientResult} from '../lab/run-client.ts';
import {layoutCode} from '../layout/layout-code.ts';
import type {Line} from '../layout/line.ts';
import {wrapRuns} from '../layout/wrap-runs.ts';
import {cleanText} from '../text/clean-text.ts';

/** Lays out what a client printed, and how it ended. */
export const layRun = (
	{exit, output, ms}: ClientResult,
	width: number,
): readonly Line[] => {
	const lines = cleanText(output).trimEnd().split('\n');
	const shown = lines.slice(0, mostLines).map((line) => line.slice(0, longestLine));
	const left = lines.length - shown.length;
	const printed = layoutCode(shown.join('\n'), width);
	const rest: readonly Line[] =
		left > 0 ? wrapRuns([{text: `… and ${left} lines more`, tone: 'dim'}], width) : [];
	const end = exit < 0 ? 'It was stopped' : `It ended with exit code ${exit}`;
	return [
		...(output.trim() === '' ? [] : printed),
		...rest,
		...wrapRuns([{text: `${end} after ${formatMs(ms)}.`, tone: 'dim'}], width),
	];
};

/** Of a client that prints without end, this much is enough to see what it is. */
const mostLines = 200;
const longestLine = 2000;
