import {describe, expect, it} from 'vitest';
import {labCommand} from '../../source/commands/lab.ts';
import {runClient} from '../../source/lab/run-client.ts';
import {memoryIo} from './memory-io.ts';

/** Runs the command until it has printed something, and stops it then. */
const serve = async (
	args: readonly string[],
	during: (out: string) => Promise<void> | void = () => {},
) => {
	const {io, said} = memoryIo('');
	const stop = new AbortController();
	let printed = (_: string) => {};
	const output = new Promise<string>((resolve) => {
		printed = resolve;
	});
	const running = labCommand(
		['--serve', '--port-base', '20500', ...args],
		{
			...io,
			env: process.env,
			out: (text) => {
				io.out(text);
				printed(text);
			},
		},
		stop.signal,
	);
	const first = await Promise.race([output, running]);
	if (typeof first === 'string') await during(first);
	stop.abort();
	return {code: await running, ...said};
};

describe('error-lesson lab --serve', () => {
	it('prints one line of data that holds for who reads it', async () => {
		const {code, out, err} = await serve(
			['--json', '--only', 'refused,forbidden'],
			async (line) => {
				const {scenarios} = JSON.parse(line);
				for (const {command, exit, expects} of scenarios) {
					expect(await runClient(command)).toMatchObject({
						exit,
						output: expect.stringContaining(expects),
					});
				}
			},
		);
		expect({code, err}).toEqual({code: 0, err: ''});
		expect(out.endsWith('\n') && out.trimEnd().includes('\n')).toBe(false);
		expect(JSON.parse(out).scenarios).toMatchObject([
			{
				id: 'refused',
				failure: 'connection-refused',
				command: expect.arrayContaining(['curl', 'http://127.0.0.1:20500/']),
				exit: 7,
				expects: 'curl: (7) Failed to connect to 127.0.0.1',
			},
			{id: 'forbidden', failure: 'http-403', exit: 0, expects: 'HTTP/1.1 403'},
		]);
		expect(Object.keys(JSON.parse(out).scenarios[0])).toEqual([
			'id',
			'failure',
			'command',
			'exit',
			'expects',
		]);
	});

	it('prints a table otherwise', async () => {
		const {code, out} = await serve(['--only', 'empty-reply']);
		expect(code).toBe(0);
		expect(out.split('\n')[0]).toBe(
			'scenario     failure      exit  try it in another terminal',
		);
		expect(out).toMatch(/^empty-reply {2}empty-reply {2}52 {4}curl -sS -i http:/m);
		expect(out).toContain('Ctrl-C stops the lab.');
	});

	it.each([
		[['--port-base', '80'], 'whole number from 1024 to 32567'],
		[['--port-base', 'x'], 'whole number'],
		[['--only', ','], 'names with commas'],
		[['--only', 'nonsense'], 'There is no scenario "nonsense"'],
		[['--loud'], 'error-lesson lab takes'],
	])('refuses %j', async (args, words) => {
		const {code, out, err} = await serve(args);
		expect({code, out}).toEqual({code: 2, out: ''});
		expect(err).toContain(words);
	});

	it('says that it needs --serve', async () => {
		const {io, said} = memoryIo('');
		expect(await labCommand([], io)).toBe(2);
		expect(said.err).toContain('needs --serve');
	});
});
