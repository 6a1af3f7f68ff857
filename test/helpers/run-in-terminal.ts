import xterm from '@xterm/headless';
import pty from 'node-pty';
import {onTestFinished} from 'vitest';

/** A program in a terminal: what it shows, and the ways to reach it. */
export type RunningProgram = {
	/** The rows of the screen, without blanks at their ends. */
	readonly picture: () => string;
	/** Everything that the program wrote. */
	readonly output: () => string;
	/** Waits until the screen has a text on it; fails with the picture where it never comes. */
	readonly waitFor: (text: string | RegExp) => Promise<string>;
	/** Waits until a text was written, wherever on the screen it went. */
	readonly wrote: (text: string) => Promise<void>;
	/** Sends what a terminal sends for keys, in one piece. */
	readonly press: (...keys: readonly string[]) => void;
	readonly resize: (columns: number, rows: number) => void;
	readonly kill: (signal: NodeJS.Signals) => void;
	/** The exit code, once the program has ended and all of its output was read. */
	readonly exited: Promise<number>;
	/** How the program leaves the terminal to the shell. */
	readonly leftBehind: () => {
		readonly alternateScreen: boolean;
		readonly cursor: boolean;
	};
};

type Options = {
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: Readonly<Record<string, string>>;
	readonly cwd?: string;
};

/** True between the marks that a program sets around a frame (synchronised output). */
const isDrawing = (output: string): boolean =>
	output.lastIndexOf('\x1b[?2026h') > output.lastIndexOf('\x1b[?2026l');

/** Longer than any machine needs; a text that has not come by then never will. */
const patience = 20_000;

/** Runs a program in a pseudo-terminal; it is killed with the test at the latest. */
export const runInTerminal = (
	file: string,
	args: readonly string[],
	{columns = 80, rows = 24, env = {}, cwd = process.cwd()}: Options = {},
): RunningProgram => {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	const child = pty.spawn(file, [...args], {
		name: env['TERM'] ?? 'xterm-256color',
		cols: columns,
		rows,
		cwd,
		env: {
			PATH: process.env['PATH'] ?? '',
			TERM: 'xterm-256color',
			LANG: 'C.UTF-8',
			...env,
		},
	});
	let output = '';
	let running = true;
	const waiting = new Set<() => void>();
	const picture = (): string => {
		const {active} = terminal.buffer;
		// Lines of the alternate screen stay as long as they were in a wider window.
		return Array.from({length: terminal.rows}, (_, row) => {
			const line = active.getLine(active.baseY + row);
			return (line?.translateToString(true, 0, terminal.cols) ?? '').trimEnd();
		}).join('\n');
	};
	child.onData((data) => {
		output += data;
		terminal.write(data, () => {
			for (const check of waiting) check();
		});
	});
	// A program may ask the terminal who it is.
	terminal.onData((answer) => {
		if (running) child.write(answer);
	});
	const exited = new Promise<number>((resolve) => {
		child.onExit(({exitCode, signal}) => {
			running = false;
			// What was read before the end may still be on its way through the emulator.
			terminal.write('', () =>
				resolve(signal === undefined || signal === 0 ? exitCode : 128 + signal),
			);
		});
	});
	const kill = (signal: NodeJS.Signals): void => {
		if (running) child.kill(signal);
	};
	onTestFinished(() => kill('SIGKILL'));
	return {
		picture,
		output: () => output,
		waitFor: (text) =>
			new Promise((resolve, reject) => {
				const stop = (): void => {
					clearTimeout(timer);
					waiting.delete(check);
				};
				const check = (): void => {
					// In the middle of a frame the rows below still show the one before.
					if (isDrawing(output) && running) return;
					const shown = picture();
					const found =
						typeof text === 'string' ? shown.includes(text) : text.test(shown);
					if (!found) return;
					stop();
					resolve(shown);
				};
				const fail = (why: string): void => {
					stop();
					reject(new Error(`${why} before "${text}" was shown:\n${picture()}`));
				};
				const timer = setTimeout(() => fail('The time was over'), patience);
				waiting.add(check);
				check();
				void exited.then((code) => {
					check();
					if (waiting.has(check)) fail(`The program ended with ${code}`);
				});
			}),
		wrote: (text) =>
			new Promise((resolve) => {
				const check = (): void => {
					if (!output.includes(text)) return;
					waiting.delete(check);
					resolve();
				};
				waiting.add(check);
				check();
			}),
		press: (...keys) => child.write(keys.join('')),
		resize: (newColumns, newRows) => {
			terminal.resize(newColumns, newRows);
			child.resize(newColumns, newRows);
		},
		kill,
		exited,
		leftBehind: () => ({
			alternateScreen: terminal.buffer.active.type === 'alternate',
			cursor: output.lastIndexOf('\x1b[?25h') >= output.lastIndexOf('\x1b[?25l'),
		}),
	};
};
