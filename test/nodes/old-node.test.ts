import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {runInNewContext} from 'node:vm';
import {transform} from 'esbuild';
import {describe, expect, it} from 'vitest';
import {program} from '../journey/program.ts';

/** A Node that is too old; `npm run test:nodes` names one. */
const oldNode = process.env['OLD_NODE'];

describe('on a Node that is too old', () => {
	it('the entry is nothing that a Node of 2018 could not read', async () => {
		const text = readFileSync(program, 'utf8').replace(/^#!.*\n/, '');
		// Beyond ES2015 it has `import()`, which Node 10 reads.
		const options = {
			supported: {'dynamic-import': true},
			minifyWhitespace: true,
		} as const;
		const [old, today] = await Promise.all([
			transform(text, {...options, target: 'es2015'}),
			transform(text, {...options, target: 'esnext'}),
		]);
		expect(old.code).toBe(today.code);
		expect(text).not.toMatch(/^(import|export) /m);
	});

	it.each(['4.9.1', '10.24.1', '12.22.12', '18.20.8', '19.9.0'])(
		'%s says in a sentence which it is and which is needed',
		(version) => {
			let said = '';
			const process = {
				versions: {node: version},
				env: {},
				platform: 'linux',
				stderr: {
					write: (text: string) => {
						said += text;
					},
				},
				exitCode: 0,
			};
			runInNewContext(readFileSync(program, 'utf8').replace(/^#!.*\n/, ''), {process});
			expect(said).toBe(
				`error-lesson needs Node 20 or later; this is Node ${version}. See https://nodejs.org/\n`,
			);
			expect(process.exitCode).toBe(2);
		},
	);

	it.skipIf(oldNode === undefined)('a real one says so too', async () => {
		const answer = await new Promise<{code: unknown; err: string}>((resolve) => {
			execFile(oldNode ?? '', [path.resolve(program)], (error, _, err) =>
				resolve({code: error?.code, err}),
			);
		});
		expect(answer.code).toBe(2);
		expect(answer.err).toMatch(
			/^error-lesson needs Node 20 or later; this is Node \d+[\d.]+\. .*\n$/,
		);
	});
});
