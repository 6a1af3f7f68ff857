import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {runInTerminal} from '../helpers/run-in-terminal.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'error-lesson-pack-'));
const command = path.join(folder, 'prefix/bin/error-lesson');
let tarball = '';
let files: readonly string[] = [];

type Packed = {
	readonly filename: string;
	readonly files: readonly {readonly path: string}[];
};

/** Runs npm with a cache that has nothing in it. */
const npm = (...args: readonly string[]): string =>
	execFileSync(
		'npm',
		[...args, '--cache', path.join(folder, 'cache'), '--no-update-notifier'],
		{
			cwd: root,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		},
	);

beforeAll(() => {
	const answer: unknown = JSON.parse(
		npm('pack', '--ignore-scripts', '--json', '--pack-destination', folder),
	);
	// Newer versions of npm name the packages, older ones number them.
	const [packed] = Object.values(answer as Record<string, Packed>);
	if (packed === undefined) throw new Error('npm pack has packed nothing.');
	tarball = path.join(folder, packed.filename);
	files = packed.files.map((file) => file.path);
	npm(
		'install',
		'--offline',
		'--global',
		'--prefix',
		path.join(folder, 'prefix'),
		tarball,
	);
}, 120_000);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe('the package', () => {
	it('is no larger than 600 kB', () => {
		expect(statSync(tarball).size).toBeLessThanOrEqual(600_000);
	});

	it('holds what was built, the licences, and nothing else', () => {
		const others = files.filter(
			(file) => !/^dist\/[\w.-]+\.(js|json\.br|wasm\.br|txt)$/.test(file),
		);
		expect(others.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
		expect(files).toContain('dist/LICENCES.txt');
	});

	it('has chunks of its own for what a start does not need', () => {
		for (const part of ['explain', 'lab', 'print', 'progress', 'grade', 'draw-lesson']) {
			expect(files).toContain(`dist/${part}.js`);
		}
		const main = readFileSync(path.join(root, 'dist/main.js'), 'utf8');
		expect(main).not.toMatch(/^import /m);
		expect(main.length).toBeLessThan(20_000);
	});

	it('depends on nothing', () => {
		const installed = path.join(
			folder,
			'prefix/lib/node_modules/error-lesson/package.json',
		);
		const manifest = JSON.parse(readFileSync(installed, 'utf8')) as Record<
			string,
			unknown
		>;
		expect(manifest['dependencies']).toBeUndefined();
		expect(manifest['optionalDependencies']).toBeUndefined();
		expect(manifest['peerDependencies']).toBeUndefined();
	});

	it('runs where it was installed without a network', async () => {
		const env = {PATH: process.env['PATH'] ?? '', HOME: folder, LANG: 'C.UTF-8'};
		const run = (...args: readonly string[]) =>
			execFileSync(command, args, {env, encoding: 'utf8'});
		expect(run('--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
		expect(run('explain', '504')).toContain('504');
		expect(run('print')).toContain('Reading errors');
		const lesson = runInTerminal(command, [], {env});
		await lesson.waitFor('? keys');
		lesson.press('\r');
		await lesson.waitFor(/1 of \d+/);
		lesson.press('q');
		expect(await lesson.exited).toBe(0);
	}, 30_000);
});
