import type {Command} from '../keys/bindings.ts';

/** The chosen entry of a list after a command; it stops at the ends. */
export const moveSelection = (
	command: Command,
	selected: number,
	length: number,
): number => {
	const moves: Partial<Record<Command, number>> = {
		up: selected - 1,
		down: selected + 1,
		'to-start': 0,
		'to-end': length - 1,
	};
	return Math.max(0, Math.min(length - 1, moves[command] ?? selected));
};
