import type {Line} from './line.ts';
import {markAllMatches} from './mark-all-matches.ts';

/** Marks every match of a query within one line; case does not matter. */
export function markMatches(line: Line, query: string): Line {
	return markAllMatches([line], query)[0] ?? line;
}
