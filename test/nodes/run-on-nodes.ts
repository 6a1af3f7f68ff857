import {spawn, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';

/*
`npm run test:nodes`: the tests of the built program on every Node that it is for.

The other Nodes come from the npm package `node` on first use, into a cache folder: as
devDependencies they would make `npm ci` a gigabyte for everybody. A Node that is here already is
taken instead of fetched.
*/

const versions = ['20', '22', '24', '26'];
const oldVersion = '12';
const tests = ['test/journey', 'test/terminal', 'test/nodes'];

const root = path.resolve(import.meta.dirname, '../..');
const cache = path.join(root, 'node_modules/.cache/nodes');

const versionOf = (node: string): string =>
	spawnSync(node, ['--version'], {encoding: 'utf8'}).stdout?.trim() ?? '';

/** The path of a Node of a major version, fetched where it is not here; undefined where it can't be. */
const findNode = (major: string): string | undefined => {
	const fetched = path.join(cache, major, 'node_modules/.bin/node');
	const isIt = (node: string) => versionOf(node).startsWith(`v${major}.`);
	const onPath = (process.env['PATH'] ?? '')
		.split(path.delimiter)
		.map((one) => path.join(one, 'node'));
	const here = [process.execPath, fetched, ...onPath].find(
		(node) => existsSync(node) && isIt(node),
	);
	if (here !== undefined) return here;
	console.log(`Fetching Node ${major} …`);
	const {status} = spawnSync(
		'npm',
		[
			'install',
			'--no-save',
			'--no-audit',
			'--no-fund',
			'--prefix',
			path.join(cache, major),
			`node@${major}`,
		],
		{stdio: ['ignore', 'ignore', 'inherit']},
	);
	return status === 0 && isIt(fetched) ? fetched : undefined;
};

type Counts = {readonly passed: number; readonly failed: number};

/** Runs the tests by a Node, and shows all that they say only where one fails. */
const runOn = (node: string, oldNode: string | undefined): Promise<Counts> =>
	new Promise((resolve) => {
		const env = {...process.env, ...(oldNode === undefined ? {} : {OLD_NODE: oldNode})};
		const child = spawn(
			node,
			[
				'node_modules/vitest/vitest.mjs',
				'run',
				'--config',
				'test/vitest.config.ts',
				...tests,
			],
			{cwd: root, env, stdio: ['ignore', 'pipe', 'pipe']},
		);
		let output = '';
		const take = (data: Buffer): void => {
			output += data.toString();
		};
		child.stdout.on('data', take);
		child.stderr.on('data', take);
		child.on('close', (code) => {
			const [, passed = 0, failed = 0] =
				/^(\d+) passed, (\d+) failed$/m.exec(output) ?? [];
			const counts = {
				passed: Number(passed),
				failed: Math.max(Number(failed), code === 0 ? 0 : 1),
			};
			if (counts.failed > 0) console.log(output);
			resolve(counts);
		});
	});

const oldNode = findNode(oldVersion);
let passed = 0;
let failed = 0;
for (const major of versions) {
	const node = findNode(major);
	if (node === undefined) {
		console.log(
			`Node ${major} is not here and could not be fetched: nothing was tested on it.`,
		);
		failed++;
		continue;
	}
	const counts = await runOn(node, oldNode);
	console.log(
		`Node ${versionOf(node)}: ${counts.passed} passed, ${counts.failed} failed`,
	);
	passed += counts.passed;
	failed += counts.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
