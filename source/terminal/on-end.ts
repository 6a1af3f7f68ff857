/** What can end the program from outside, and how it is told. */
export type Ending = {
	/** Ends the program with an exit code. */
	readonly leave: (code: number) => void;
	/** Ends the program because of a fault of its own. */
	readonly fail: (error: unknown) => void;
};

/** Signals that end the program, with their numbers; see signal(7). */
const signals = {SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGTERM: 15} as const;

/**
Hears of everything that ends the program from outside, from now on.

Call it before the terminal is taken: a signal that nobody hears ends a process on the spot,
and leaves the terminal as it is.
*/
export const onEnd = (
	{leave, fail}: Ending,
	{stdin, stdout, stderr}: Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr'>,
): void => {
	process.on('uncaughtException', fail);
	process.on('unhandledRejection', fail);
	for (const [signal, number] of Object.entries(signals)) {
		process.on(signal, () => leave(128 + number));
	}
	// A terminal that went away can be neither read nor written.
	stdout.on('error', () => leave(1));
	stderr.on('error', () => leave(1));
	stdin.on('error', () => leave(1));
	stdin.on('end', () => leave(0));
};
