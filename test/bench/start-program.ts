import {type IPty, spawn} from 'node-pty';

/** A program in a pseudo-terminal, watched from outside. */
export type Watched = {
	readonly pid: number;
	/** Milliseconds (performance.now) just before the program was started. */
	readonly startedAt: number;
	/** Every byte that has come so far. */
	readonly output: () => string;
	/** Milliseconds at which the last byte came. */
	readonly lastByteAt: () => number;
	readonly write: (keys: string) => void;
	readonly resize: (columns: number, rows: number) => void;
	/** Waits for a text that comes after what was there at the time of the call; gives the moment. */
	readonly until: (
		text: string,
		from?: number,
		/** What the output is looked at through; without escape sequences by default. */
		view?: (output: string) => string,
	) => Promise<number>;
	/** Waits until nothing has come for some milliseconds; gives the moment of the last byte. */
	readonly quiet: (milliseconds: number) => Promise<number>;
	/** Resolves with the moment at which the program has ended, and its exit code. */
	readonly ended: Promise<{readonly at: number; readonly code: number}>;
	readonly kill: () => void;
};

export type ProgramOptions = {
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: Readonly<Record<string, string>>;
};

/** Milliseconds after which a text that doesn't come is given up. */
const patience = 20_000;

/** Starts a program in a pseudo-terminal of 100 × 30 or the size given. */
export const startProgram = (
	[file = '', ...args]: readonly string[],
	{columns = 100, rows = 30, env = {}}: ProgramOptions = {},
): Watched => {
	let output = '';
	let lastByteAt = 0;
	const listeners = new Set<() => void>();
	const startedAt = performance.now();
	const pty: IPty = spawn(file, args, {
		name: env['TERM'] ?? 'xterm-256color',
		cols: columns,
		rows,
		env: {...plainEnvironment(), ...env},
	});
	pty.onData((data) => {
		lastByteAt = performance.now();
		output += data;
		for (const listener of listeners) listener();
	});
	const ended = new Promise<{at: number; code: number}>((resolve) =>
		pty.onExit(({exitCode}) => resolve({at: performance.now(), code: exitCode})),
	);
	return {
		pid: pty.pid,
		startedAt,
		output: () => output,
		lastByteAt: () => lastByteAt,
		write: (keys) => pty.write(keys),
		resize: (newColumns, newRows) => {
			try {
				pty.resize(newColumns, newRows);
			} catch (error) {
				// The terminal of a program that just ended is gone a moment before `ended` tells of it.
				if (!String(error).includes('EBADF')) throw error;
			}
		},
		until: (text, from = output.length, view = bare) =>
			new Promise((resolve, reject) => {
				const timer = setTimeout(() => {
					listeners.delete(look);
					reject(
						new Error(
							`"${text}" did not come; the end of the output:\n${JSON.stringify(output.slice(-2000))}`,
						),
					);
				}, patience);
				const look = (): void => {
					if (!view(output.slice(from)).includes(text)) return;
					clearTimeout(timer);
					listeners.delete(look);
					resolve(performance.now());
				};
				listeners.add(look);
				look();
			}),
		quiet: (milliseconds) =>
			new Promise((resolve) => {
				const look = (): void => {
					const left = lastByteAt + milliseconds - performance.now();
					if (left <= 0) resolve(lastByteAt);
					else setTimeout(look, left);
				};
				setTimeout(look, milliseconds);
			}),
		ended,
		kill: () => pty.kill('SIGKILL'),
	};
};

/** A text without the sequences that move, colour and switch. */
const bare = (text: string): string =>
	text.replace(/\x1b\[[0-9;?<=>]*[A-Za-z]|\x1b[()][A-Z0-9]|\x1b[=>78]/g, '');

/** What a terminal's environment has; a certificate file alone would slow every Node 20. */
const plainEnvironment = (): Record<string, string> => {
	const kept = ['PATH', 'HOME', 'TMPDIR', 'USER', 'SHELL'];
	const env: Record<string, string> = {LANG: 'C.UTF-8', TERM: 'xterm-256color'};
	for (const name of kept) {
		const value = process.env[name];
		if (value !== undefined) env[name] = value;
	}
	return env;
};
