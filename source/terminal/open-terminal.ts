import {writeFully} from './write-fully.ts';

/** The terminal while the lesson has it. */
export type Terminal = {
	/** Gives the terminal back as it was; safe to call at any time, and more than once. */
	readonly close: () => void;
	/** Takes it again, for instance after Ctrl-Z and `fg`, and shows a frame. */
	readonly reopen: (frame?: string) => void;
	/** Wipes what it shows, to be drawn anew. */
	readonly clear: () => void;
	/** Whether the lesson has it at this moment. */
	readonly isOpen: () => boolean;
};

/** Attributes off, everything cleared, cursor at its start. */
const clear = '\x1b[0m\x1b[2J\x1b[H';

/** Alternate screen, cleared, and the cursor hidden. */
const enter = `\x1b[?1049h${clear}\x1b[?25l`;

/**
Everything that the program, Ink or a terminal may have switched on, off again.

Bracketed paste, the mouse modes, focus reports, synchronised output and attributes; then the
keyboard protocol, the alternate screen and the cursor.
*/
const leave =
	'\x1b[?2026l\x1b[?2004l\x1b[?1000l\x1b[?1002l\x1b[?1003l\x1b[?1006l\x1b[?1004l\x1b[0m' +
	'\x1b[<u\x1b[?1049l\x1b[?25h';

/**
Takes the terminal and shows a first frame at once.

Raw mode goes on before anything else is loaded, so that keys typed meanwhile are neither
echoed nor lost: they wait in the terminal until somebody reads. Writes are synchronous,
because the last one has to arrive also when the program dies.
*/
export const openTerminal = (
	{stdin, stdout}: Pick<NodeJS.Process, 'stdin' | 'stdout'>,
	first: string,
): Terminal => {
	let open = false;
	const setRaw = (on: boolean): void => {
		try {
			stdin.setRawMode(on);
		} catch {
			// The terminal is gone; there is no mode to set.
		}
	};
	const take = (frame: string): void => {
		if (open) return;
		open = true;
		setRaw(true);
		writeFully(stdout.fd, `${enter}${frame.replaceAll('\n', '\r\n')}\x1b[H`);
	};
	take(first);
	return {
		close: () => {
			if (!open) return;
			open = false;
			writeFully(stdout.fd, leave);
			setRaw(false);
		},
		reopen: (frame = '') => take(frame),
		clear: () => writeFully(stdout.fd, clear),
		isOpen: () => open,
	};
};
