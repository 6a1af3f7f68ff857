import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {CommandIo} from '../../source/commands/command-io.ts';
import {explainCommand} from '../../source/commands/explain.ts';
import {catalogue} from '../diagnosis/real-catalogue.ts';

const run = async (args: readonly string[], input?: string) => {
	const said = {out: '', err: ''};
	const io: CommandIo = {
		out: (text) => {
			said.out += text;
		},
		err: (text) => {
			said.err += text;
		},
		readInput: async () => input ?? '',
		inputIsTerminal: input === undefined,
		env: {COLUMNS: '80', NO_COLOR: '1'},
	};
	return {code: await explainCommand(args, io, catalogue), ...said};
};

const refused =
	'curl: (7) Failed to connect to api.example.com port 8443 after 3 ms: Connection refused';

describe('explain', () => {
	it('shows a page of at most 80 columns', async () => {
		const {code, out} = await run([], refused);
		expect(code).toBe(0);
		expect(out).toMatch(
			/^ connection refused · TCP · answered by the kernel of the host$/m,
		);
		expect(out).toMatch(/you ✓ → DNS ✓ → TCP ✗ → TLS → gateway → application/);
		expect(out).toContain("ss -ltnp 'sport = :8443'");
		expect(out).toMatch(/^ {3}curl: \(7\) Failed.*\n {3,}─+/m);
		expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(
			80,
		);
	});

	it.each([20, 40, 60, 120])('fits %i columns', async (width) => {
		const {out} = await run(['--width', String(width)], refused);
		expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(
			width,
		);
	});

	it('prints the same as data, with evidence into the input', async () => {
		const {code, out} = await run(['--json'], refused);
		const {failures} = JSON.parse(out);
		expect(code).toBe(0);
		expect(Object.keys(failures[0])).toEqual([
			'id',
			'layer',
			'answeredBy',
			'evidence',
			'values',
			'lines',
		]);
		expect(failures[0]).toMatchObject({
			id: 'connection-refused',
			layer: 'tcp',
			answeredBy: 'kernel',
			lines: 1,
		});
		const [{start, end}] = failures[0].evidence;
		expect(refused.slice(start, end)).toContain('Failed to connect');
	});

	it('prints an empty list and exits 1 where nothing shows', async () => {
		expect(await run(['--json'], 'all is well\n')).toMatchObject({
			code: 1,
			out: '{\n\t"failures": []\n}\n',
		});
	});

	it('says so where nothing shows', async () => {
		const {code, out, err} = await run([], 'all is well\n');
		expect([code, out]).toEqual([1, '']);
		expect(err).toContain('Nothing in it shows a failure');
	});

	it('explains a code', async () => {
		const {code, out} = await run(['504']);
		expect(code).toBe(0);
		expect(out).toContain('504 · HTTP status · Gateway Timeout');
		expect(out).toContain('answered by the gateway');
	});

	it('lists what an ambiguous code may mean', async () => {
		const {code, out} = await run(['7']);
		expect(code).toBe(0);
		expect(out).toContain('curl exit code');
		expect(out).toContain('gRPC status code');
		expect(out).toContain('error-lesson explain curl 7');
	});

	it('takes two words for one code', async () => {
		const {out} = await run(['curl', '7']);
		expect(out).toContain('connection refused');
		expect(out).not.toContain('gRPC');
	});

	it('takes two codes for two', async () => {
		const {out} = await run(['502', '504']);
		expect(out).toContain('502 Bad Gateway');
		expect(out).toContain('504 Gateway Timeout');
	});

	it('takes a code with a minus', async () => {
		expect((await run(['-3001'])).out).toContain('temporary failure in name resolution');
	});

	it('explains a failure by its name', async () => {
		expect((await run(['connection-refused'])).code).toBe(0);
		expect((await run(['no route to host'])).code).toBe(0);
	});

	it('says that a code is no failure', async () => {
		const {code, out} = await run(['200']);
		expect(code).toBe(0);
		expect(out).toContain('no failure');
	});

	it('suggests the nearest name and exits 1', async () => {
		expect(await run(['ECONRESET'])).toMatchObject({
			code: 1,
			err: 'Nothing is known of ECONRESET. Did you mean ECONNRESET?\n',
		});
	});

	it('reads a file', async () => {
		const file = join(mkdtempSync(join(tmpdir(), 'explain-')), 'access.log');
		writeFileSync(
			file,
			'192.0.2.7 - - [22/Nov/2026:12:36:43 +0000] "GET / HTTP/1.1" 504 167\n'.repeat(3),
		);
		const {code, out} = await run([file]);
		expect(code).toBe(0);
		expect(out).toContain('504 Gateway Timeout');
		expect(out).toContain('3 lines');
	});

	it('does not read a folder', async () => {
		expect((await run([tmpdir()])).code).toBe(2);
	});

	it('shows the first failure in full and others short', async () => {
		const {out} = await run(
			[],
			'2026/11/22 12:36:43 [error] 1#1: *3 connect() failed (111: Connection refused) while connecting to upstream, client: 127.0.0.1',
		);
		expect(out.indexOf('502 Bad Gateway')).toBeLessThan(out.indexOf('It also shows'));
		expect(out.indexOf('It also shows')).toBeLessThan(
			out.indexOf(' connection refused ·'),
		);
	});

	it('does not let an output steer the terminal', async () => {
		const {out} = await run([], `\x1b]0;owned\x07\x1b[2J\x9b31m${refused}\x1b[0m`);
		expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
		expect(out).not.toContain('owned');
	});

	it('says in a sentence how it is used where nothing is piped in', async () => {
		const {code, err} = await run([]);
		expect(code).toBe(2);
		expect(err.trim().split('\n')).toHaveLength(1);
	});

	it.each([['--width', 'x'], ['--width', '10'], ['--nope']])(
		'exits 2 for %s %s',
		async (...args) => {
			expect((await run(args.filter(Boolean), refused)).code).toBe(2);
		},
	);
});
