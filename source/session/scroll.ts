import type {Command} from '../keys/bindings.ts';

/**
The new first line after a scrolling command, or undefined where it is no such command.

`lines` is the height of the text, `rows` of the window on it; both in lines.
*/
export const scroll = (
	command: Command,
	top: number,
	lines: number,
	rows: number,
): number | undefined => {
	const furthest = Math.max(0, lines - rows);
	// One line of the page before stays, to keep the eye's place.
	const page = Math.max(1, rows - 1);
	const half = Math.max(1, Math.floor(rows / 2));
	const moves: Partial<Record<Command, number>> = {
		down: top + 1,
		up: top - 1,
		'page-down': top + page,
		'page-up': top - page,
		'half-down': top + half,
		'half-up': top - half,
		'to-start': 0,
		'to-end': furthest,
	};
	const moved = moves[command];
	return moved === undefined ? undefined : Math.min(furthest, Math.max(0, moved));
};
