import type {Span} from '../text/span.ts';
import {breakWord} from './break-word.ts';
import {layoutCode} from './layout-code.ts';
import type {Line, Run} from './line.ts';
import {lineWidth} from './line-width.ts';
import {splitAtSpans} from './split-at-spans.ts';

/** A tab is shown as so many blanks, wherever it stands: a column matters less than the place of a mark. */
const tab = '    ';

/**
Lays terminal output out as `layoutCode` does, with the words that decided marked as evidence.

Spans are into `text`; they may overlap, come in any order and reach over lines.
*/
export function markCode(
	text: string,
	spans: readonly Span[],
	width: number,
): readonly Line[] {
	if (spans.length === 0) return layoutCode(text, width);
	let start = 0;
	return text.split('\n').flatMap((source): readonly Line[] => {
		const line = source.replace(/\r$/, '');
		const inLine = spans
			.map((span) => ({start: span.start - start, end: span.end - start}))
			.filter((span) => span.end > 0 && span.start < line.length);
		start += source.length + 1;
		if (inLine.length === 0) return layoutCode(line.replaceAll('\t', tab), width);
		const runs = splitAtSpans([{text: line, tone: 'code'}], inLine, 'evidence').map(
			(run) => ({
				...run,
				text: run.text.replaceAll('\t', tab),
			}),
		);
		return breakCode(runs, width);
	});
}

const breakCode = (runs: readonly Run[], width: number): readonly Line[] => {
	const tight = width < 8;
	const room = Math.max(1, tight ? width : width - 2);
	const before: Line = tight ? [] : [{text: '  '}];
	if (lineWidth(runs) <= room) return [[...before, ...runs]];
	const rest: Line = tight ? [] : [...before, {text: '… ', tone: 'dim'}];
	return breakWord(runs, tight ? room : Math.max(1, room - 2), room).map(
		(part, index) => [...(index === 0 ? before : rest), ...joinRuns(part)],
	);
};

/** `breakWord` gives a run for each character; alike neighbours become one again. */
const joinRuns = (runs: readonly Run[]): readonly Run[] => {
	const joined: Run[] = [];
	for (const run of runs) {
		const last = joined.at(-1);
		if (last !== undefined && last.tone === run.tone) {
			joined[joined.length - 1] = {...last, text: last.text + run.text};
		} else joined.push(run);
	}
	return joined;
};
