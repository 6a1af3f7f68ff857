import type {Line} from './line.ts';
import {matchSpans} from './match-spans.ts';

/** The numbers of the lines in which a match of the query starts, in order, each once. */
export function findMatches(lines: readonly Line[], query: string): readonly number[] {
	return matchSpans(lines, query).starts;
}
