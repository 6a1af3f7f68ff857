import type {Line} from '../layout/line.ts';
import {asciiTwin} from './ascii-twin.ts';
import {paintLine} from './paint-line.ts';
import type {Theme} from './theme.ts';

/** Turns lines into the text that a terminal shows for them, one row a line. */
export const paintLines = (lines: readonly Line[], {palette, ascii}: Theme): string => {
	const painted = lines.map((line) => paintLine(line, palette)).join('\n');
	return ascii ? asciiTwin(painted) : painted;
};
