import {spawn as spawnChild} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {spawn} from 'node-pty';
import {describe, expect, it} from 'vitest';
import {program} from '../journey/program.ts';
import {fileWith, makeHome} from './in-shell.ts';

describe('where the terminal goes away', () => {
	it.each([
		['and tells the program so', ''],
		// The program then learns it only from EIO and EPIPE.
		['and nobody tells the program', "trap '' HUP; "],
	])('%s, the program ends and keeps what was typed', async (_, before) => {
		const home = makeHome();
		const terminal = spawn(
			'/bin/sh',
			[
				'-c',
				`${before}(trap '' HUP; sh -c 'echo $$ > "$HOME/pid"; ${before === '' ? 'trap - HUP; ' : ''}exec "$@"' sh "$@"; echo "$?" > "$HOME/code")`,
				'sh',
				process.execPath,
				program,
			],
			{
				cols: 80,
				rows: 24,
				env: {
					PATH: process.env['PATH'] ?? '',
					HOME: home,
					ERROR_LESSON_HOME: home,
					LANG: 'C.UTF-8',
					TERM: 'xterm',
				},
			},
		);
		let output = '';
		await new Promise<void>((resolve) =>
			terminal.onData((data) => {
				output += data;
				if (output.includes('\x1b[?2004h')) resolve();
			}),
		);
		terminal.write('Gk\r');
		await fileWith(path.join(home, 'record.jsonl'), /moved|opened/);
		terminal.write('half an answer');
		await fileWith(path.join(home, 'record.jsonl'), /half an answer/);
		(terminal as unknown as {destroy: () => void}).destroy();
		await fileWith(path.join(home, 'code'), /^\d+\n/);
		expect(readFileSync(path.join(home, 'record.jsonl'), 'utf8')).toContain(
			'half an answer',
		);
		const pid = Number(readFileSync(path.join(home, 'pid'), 'utf8'));
		expect(() => process.kill(pid, 0)).toThrow('ESRCH');
	});
});

describe('where the output is a pipe', () => {
	it('whose reader leaves early, the program ends quietly', async () => {
		const home = makeHome();
		const child = spawnChild(
			'/bin/sh',
			[
				'-c',
				'{ "$@"; echo "$?" > "$HOME/code"; } | head -n 1',
				'sh',
				process.execPath,
				program,
				'print',
			],
			{env: {PATH: process.env['PATH'] ?? '', HOME: home, ERROR_LESSON_HOME: home}},
		);
		let out = '';
		let err = '';
		child.stdout.on('data', (data) => {
			out += data;
		});
		child.stderr.on('data', (data) => {
			err += data;
		});
		await once(child, 'close');
		expect(out.split('\n')).toHaveLength(2);
		expect(err).toBe('');
		expect(readFileSync(path.join(home, 'code'), 'utf8')).toBe('0\n');
	});

	it.each([
		['the input', '<&-', 2],
		['the output', '>&-', undefined],
		['both', '<&- >&-', undefined],
	])(
		'with %s closed it ends by itself, without a stack trace',
		async (_, closing, code) => {
			const home = makeHome();
			const terminal = spawn(
				'/bin/sh',
				['-c', `"$@" ${closing}; echo "left with $?"`, 'sh', process.execPath, program],
				{
					cols: 200,
					rows: 24,
					env: {
						PATH: process.env['PATH'] ?? '',
						HOME: home,
						ERROR_LESSON_HOME: home,
						LANG: 'C.UTF-8',
						TERM: 'xterm',
					},
				},
			);
			let output = '';
			terminal.onData((data) => {
				output += data;
			});
			await new Promise<void>((resolve) => terminal.onExit(() => resolve()));
			expect(output).not.toMatch(/\bat .*:\d+:\d+/);
			expect(output).toMatch(/left with \d+/);
			if (code !== undefined) expect(output).toContain(`left with ${code}`);
		},
	);
});
