import type {Line} from './line.ts';
import {textWidth} from './text-width.ts';

/** How many terminal cells a line takes. */
export function lineWidth(line: Line): number {
	return line.reduce((sum, run) => sum + textWidth(run.text), 0);
}
