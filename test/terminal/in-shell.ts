import {mkdtempSync, readFileSync, rmSync, watch, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {onTestFinished} from 'vitest';
import {type RunningProgram, runInTerminal} from '../helpers/run-in-terminal.ts';
import {modesLeftOn} from './modes-left-on.ts';

/** A program that a shell has started, and what the shell finds when it has ended. */
export type InShell = RunningProgram & {
	/** A folder of its own, in which the record is kept. */
	readonly home: string;
	/** Sends a signal to the program alone. */
	readonly signal: (signal: NodeJS.Signals) => Promise<void>;
	/** What a shell finds after the program; resolves when it is there again. */
	readonly after: () => Promise<After>;
};

type After = {
	readonly exitCode: number;
	/** Settings of the terminal's line, as stty names them, that are not what they were. */
	readonly changedSettings: readonly string[];
	/** What else is not as it was. */
	readonly leftOn: readonly string[];
	/** What the terminal shows: the shell's lines and whatever the program has left among them. */
	readonly shown: readonly string[];
};

type Options = {
	readonly program: string;
	readonly args?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	readonly columns?: number;
	readonly rows?: number;
	/** A folder to go on with; a new one by default. */
	readonly home?: string;
};

/** A title for the window, which no screen shows: the shell has nothing more to write. */
const over = '\x1b]2;over\x07';

// A shell that is not interactive leaves the terminal's settings alone, so they are the program's.
// It waits for a line at last: what is written just before a terminal's last process ends can be
// lost on the way to whoever reads the other side.
const script = `
stty -a > "$HOME/before"
echo 'the line before'
sh -c 'echo $$ > "$HOME/pid"; exec "$@"' sh "$@"
echo "left with $?"
stty -a > "$HOME/after"
printf '${over}'
read -r seen
`;

/** A folder for a test's files that is gone once the test has finished. */
export const makeHome = (): string => {
	const home = mkdtempSync(path.join(tmpdir(), 'error-lesson-terminal-'));
	onTestFinished(() => rmSync(home, {recursive: true, force: true}));
	return home;
};

/** Starts the program from a shell in a terminal. */
export const startInShell = ({
	program,
	args = [],
	env = {},
	home = makeHome(),
	...size
}: Options): InShell => {
	writeFileSync(path.join(home, 'script'), script);
	const shell = runInTerminal(
		'/bin/sh',
		[path.join(home, 'script'), process.execPath, program, ...args],
		{...size, env: {HOME: home, ERROR_LESSON_HOME: home, ...env}},
	);
	void shell.wrote(over).then(() => shell.press('\n'));
	const read = (name: string): string => readFileSync(path.join(home, name), 'utf8');
	return {
		...shell,
		home,
		signal: async (signal) => {
			await fileWith(path.join(home, 'pid'), /^\d+\n/);
			process.kill(Number(read('pid')), signal);
		},
		after: async () => {
			await shell.exited;
			const shown = shell.picture().trimEnd().split('\n');
			// Of the output, for a window can be too small to show the line.
			const [, code] = /left with (\d+)\r\n[^\n]*$/.exec(shell.output().trimEnd()) ?? [];
			return {
				exitCode: Number(code),
				changedSettings: changes(read('before'), read('after')),
				leftOn: modesLeftOn(shell.output()),
				shown,
			};
		},
	};
};

const changes = (before: string, after: string): readonly string[] => {
	const settings = (text: string) =>
		text.split(/[;\n]|(?<=^|\s)(?=-?[a-z]+\b)/).map((one) => one.trim());
	const old = new Set(settings(before));
	// The window's size is the terminal's to change.
	return settings(after).filter(
		(setting) => !old.has(setting) && !/^(rows|columns) /.test(setting),
	);
};

/** Waits until a file has something in it. */
export const fileWith = (file: string, wanted: RegExp): Promise<string> =>
	new Promise((resolve) => {
		const look = (): void => {
			let text = '';
			try {
				text = readFileSync(file, 'utf8');
			} catch {
				// Not there yet.
			}
			if (!wanted.test(text)) return;
			watcher.close();
			resolve(text);
		};
		const watcher = watch(path.dirname(file), look);
		look();
	});

/** What is left behind when all is as it was. */
export const asItWas = {changedSettings: [], leftOn: []} as const;
