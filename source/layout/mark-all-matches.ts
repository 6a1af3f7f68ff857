import type {Line} from './line.ts';
import {matchSpans} from './match-spans.ts';
import {splitAtSpans} from './split-at-spans.ts';

/** Marks every match of a query, both parts of one that the wrap broke over two lines included. */
export function markAllMatches(lines: readonly Line[], query: string): Line[] {
	const {spans} = matchSpans(lines, query);
	return lines.map((line, index) => {
		const inLine = spans[index] ?? [];
		return inLine.length === 0 ? line : splitAtSpans(line, inLine, 'match');
	});
}
