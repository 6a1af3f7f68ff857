import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {makeHome, startLesson} from './program.ts';

const hasCurl = spawnSync('curl', ['--version']).status === 0;

/** A folder for what the lab writes, to see what it leaves. */
const makeTemporary = (): string => {
	const folder = mkdtempSync(path.join(tmpdir(), 'error-lesson-lab-journey-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	return folder;
};

const canListen = (port: number): Promise<boolean> =>
	new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(false));
		server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
	});

const openLab = (only: string, portBase: number) => {
	const home = makeHome();
	const temporary = makeTemporary();
	const lesson = startLesson(home, {
		args: ['lab', '--only', only, '--port-base', String(portBase)],
		env: {TMPDIR: temporary},
	});
	const left = (): readonly string[] => readdirSync(temporary);
	return {home, lesson, left};
};

const portOn = (picture: string): number => {
	const port = /port (\d+)/.exec(picture)?.[1] ?? /127\.0\.0\.1:(\d+)/.exec(picture)?.[1];
	if (port === undefined) throw new Error(`There is no port in:\n${picture}`);
	return Number(port);
};

describe.skipIf(process.platform === 'win32' || !hasCurl)('a visit to the lab', () => {
	it('meets a failure, sees it on the wire, diagnoses it and mends it', async () => {
		const {home, lesson, left} = openLab('refused,upstream-refused', 26100);
		await lesson.waitFor('The service is not running');
		expect(left()).toHaveLength(1);
		lesson.press('\r');
		await lesson.waitFor('x run it here');
		lesson.press('x');
		const refused = await lesson.waitFor('exit code 7');
		expect(refused).toContain('curl: (7) Failed to connect to 127.0.0.1');
		expect(refused).toContain('RST');
		lesson.press('\r');
		await lesson.waitFor('have it graded');
		lesson.press('Nothing listens on the port, so the TCP connection is refused. ');
		lesson.press('I would run ss to see what listens.\r');
		await lesson.waitFor('Everything a senior engineer would want to hear.');
		lesson.press('p');
		await lesson.waitFor('✓ Start the service');
		expect(await lesson.waitFor('exit code 0')).toContain('HTTP/1.1 200 OK');
		lesson.press('\x1b');
		await lesson.waitFor('1 of 2 diagnosed');
		lesson.press('q');
		expect(await lesson.exited).toBe(0);
		expect(left()).toEqual([]);
		const record = readFileSync(path.join(home, 'record.jsonl'), 'utf8');
		for (const kind of ['lab-ran', 'lab-diagnosed', 'lab-repaired']) {
			expect(record).toContain(`"kind":"${kind}"`);
		}
	}, 40_000);

	it('draws what somebody asks in another terminal', async () => {
		const {lesson} = openLab('upstream-refused', 26200);
		await lesson.waitFor('The upstream is not running');
		lesson.press('\r');
		const picture = await lesson.waitFor('x run it here');
		const url = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(picture)?.[0] ?? '';
		const {stdout} = spawnSync('curl', ['-sS', '-i', '--noproxy', '*', url], {
			encoding: 'utf8',
		});
		expect(stdout).toContain('502 Bad Gateway');
		expect(await lesson.waitFor(/HTTP\/1\.1 502/)).toContain('Your request');
		lesson.press('g');
		await lesson.waitFor('connect() failed (111: Connection');
	}, 40_000);

	it('plays a round of blind mode', async () => {
		const {home, lesson} = openLab('refused', 26300);
		await lesson.waitFor('The service is not running');
		lesson.press('b');
		const riddle = await lesson.waitFor('Nothing was asked there yet.');
		expect(riddle).not.toMatch(/refused|not running/);
		lesson.press('x');
		await lesson.waitFor('1 check so far.');
		lesson.press('c');
		await lesson.waitFor('connection refused');
		lesson.press('\r');
		await lesson.waitFor(/100 points/);
		lesson.press('\x03');
		expect(await lesson.exited).toBe(0);
		const record = readFileSync(path.join(home, 'record.jsonl'), 'utf8');
		expect(record).toContain('"kind":"blind-finished"');
	}, 40_000);

	it.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
		'ended by %s leaves no port and no file',
		async (signal) => {
			const {lesson, left} = openLab('silent', 26400);
			await lesson.waitFor('never answers');
			lesson.press('\r');
			const port = portOn(await lesson.waitFor('x run it here'));
			expect(await canListen(port)).toBe(false);
			lesson.press('x');
			await lesson.waitFor('The client runs.');
			lesson.kill(signal);
			await lesson.exited;
			expect(lesson.leftBehind()).toEqual({alternateScreen: false, cursor: true});
			expect(left()).toEqual([]);
			expect(await canListen(port)).toBe(true);
		},
		40_000,
	);

	it('stops when it is left for the lesson, and can be opened again', async () => {
		const {lesson, left} = openLab('silent', 26500);
		await lesson.waitFor('never answers');
		lesson.press('\x1b');
		await lesson.waitFor(/l lab/);
		lesson.press('l');
		await lesson.waitFor('never answers');
		expect(left()).toHaveLength(1);
		lesson.press('\x1b');
		await lesson.waitFor(/l lab/);
		lesson.press('q');
		expect(await lesson.exited).toBe(0);
		expect(left()).toEqual([]);
	}, 40_000);
});
