import {suspendProgram} from './suspend-program.ts';

/** Gives the terminal to the shell until something is over, and takes it again. */
export type Lend = (until: () => Promise<void>) => Promise<void>;

export type Stops = {
	/** Stops the program as Ctrl-Z does. */
	readonly suspend: () => void;
	/** Resolves at once, or once the program is back from being stopped. */
	readonly over: () => Promise<void>;
	/** Lends the terminal out in another way from now on. */
	readonly lendWith: (lend: Lend) => void;
};

/**
Hears when the program is stopped and continued, from now on.

Ctrl-Z and SIGTSTP give the terminal back first. After SIGSTOP, which nobody hears, the terminal
is taken again when the program is continued: the shell has had it since.
*/
export const onStop = (first: Lend, fail: (error: unknown) => void): Stops => {
	let lend = first;
	let away: Promise<void> | undefined;
	const leaveFor = (until: () => Promise<void>): void => {
		if (away !== undefined) return;
		away = lend(until)
			.catch(fail)
			.finally(() => {
				away = undefined;
			});
	};
	const suspend = (): void => leaveFor(suspendProgram);
	process.on('SIGTSTP', suspend);
	process.on('SIGCONT', () => leaveFor(async () => {}));
	return {
		suspend,
		over: async () => away,
		lendWith: (next) => {
			lend = next;
		},
	};
};
