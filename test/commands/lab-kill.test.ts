import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {build} from 'esbuild';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

let folder = '';
let program = '';
beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'lab-kill-'));
	program = path.join(folder, 'serve.mjs');
	await build({
		entryPoints: [path.join(import.meta.dirname, 'lab-serve.ts')],
		outfile: program,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		logLevel: 'error',
	});
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** Starts the lab as a program of its own and waits for its line. */
const serve = async () => {
	const child = spawn(
		process.execPath,
		[program, '--serve', '--json', '--port-base', '20800'],
		{
			env: {...process.env, TMPDIR: folder},
			stdio: ['ignore', 'pipe', 'inherit'],
		},
	);
	const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
		child.on('exit', (code, signal) => resolve(signal ?? code));
	});
	let out = '';
	for await (const chunk of child.stdout.setEncoding('utf8')) {
		out += chunk;
		if (out.endsWith('\n')) break;
	}
	const ports = [...out.matchAll(/127\.0\.0\.1:(\d+)/g)].map(([, port]) => Number(port));
	return {child, ended, ports: [...new Set(ports)]};
};

const canListen = (port: number) =>
	new Promise<boolean>((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(false));
		server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
	});
const leftFolders = () =>
	readdirSync(folder).filter((name) => name.startsWith('error-lesson'));

describe.skipIf(process.platform === 'win32')('a lab that is told to end', () => {
	it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
		'by %s leaves no port and no file',
		async (signal) => {
			const {child, ended, ports} = await serve();
			expect(ports.length).toBeGreaterThan(20);
			expect(leftFolders()).toHaveLength(1);
			child.kill(signal);
			expect(await ended).toBe(0);
			expect(await Promise.all(ports.map(canListen))).not.toContain(false);
			expect(leftFolders()).toEqual([]);
		},
		20_000,
	);

	it('by SIGKILL leaves no port, and its files go with the next start', async () => {
		const first = await serve();
		first.child.kill('SIGKILL');
		expect(await first.ended).toBe('SIGKILL');
		expect(await Promise.all(first.ports.map(canListen))).not.toContain(false);
		const [left = ''] = leftFolders();
		const second = await serve();
		expect(second.ports).toEqual(first.ports);
		expect(existsSync(path.join(folder, left))).toBe(false);
		second.child.kill('SIGTERM');
		await second.ended;
		expect(leftFolders()).toEqual([]);
	}, 20_000);
});
