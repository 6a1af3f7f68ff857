import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {accessSync, constants, mkdtempSync, readFileSync, rmSync, watch} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {onTestFinished} from 'vitest';
import {type RunningProgram, runInTerminal} from '../helpers/run-in-terminal.ts';

/** What `npm run build` makes. */
export const program = path.resolve(import.meta.dirname, '../../dist/cli.js');

/** Makes a folder for a record that is gone once the test has finished. */
export const makeHome = (): string => {
	const home = mkdtempSync(path.join(tmpdir(), 'error-lesson-journey-'));
	onTestFinished(() => rmSync(home, {recursive: true, force: true}));
	return home;
};

type Start = {
	readonly node?: string;
	readonly args?: readonly string[];
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: Readonly<Record<string, string>>;
};

/** Starts the lesson in a terminal, with its record in `home`. */
export const startLesson = (
	home: string,
	{node = process.execPath, args = [], env = {}, ...size}: Start = {},
): RunningProgram =>
	runInTerminal(node, [program, ...args], {
		...size,
		env: {HOME: home, ERROR_LESSON_HOME: home, ...env},
	});

/** Runs the program with its output in a pipe and nothing on its input. */
export const runPiped = async (
	home: string,
	args: readonly string[] = [],
): Promise<{readonly code: number; readonly out: string; readonly err: string}> => {
	const child = spawn(process.execPath, [program, ...args], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {PATH: process.env['PATH'] ?? '', HOME: home, ERROR_LESSON_HOME: home},
	});
	let out = '';
	let err = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		out += text;
	});
	child.stderr.setEncoding('utf8').on('data', (text: string) => {
		err += text;
	});
	const [code] = (await once(child, 'close')) as [number];
	return {code, out, err};
};

/** Waits until the record in `home` has a text in it. */
export const waitForRecord = (home: string, text: string): Promise<void> =>
	new Promise((resolve) => {
		const check = (): void => {
			if (!readRecord(home).includes(text)) return;
			watcher.close();
			resolve();
		};
		const watcher = watch(home, check);
		check();
	});

const readRecord = (home: string): string => {
	try {
		return readFileSync(path.join(home, 'record.jsonl'), 'utf8');
	} catch {
		return '';
	}
};

/** The `node` that a learner has: the first one on the path that no package brought. */
export const findOtherNode = (): string | undefined =>
	(process.env['PATH'] ?? '')
		.split(path.delimiter)
		.filter((folder) => !folder.includes('node_modules'))
		.map((folder) => path.join(folder, 'node'))
		.find((file) => {
			try {
				accessSync(file, constants.X_OK);
				return true;
			} catch {
				return false;
			}
		});
