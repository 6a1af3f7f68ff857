import {readFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {program} from '../journey/program.ts';
import {fileWith, makeHome, startInShell} from './in-shell.ts';
import {typeRandomly} from './random-keys.ts';

/** Another seed for every run; a failure names it. */
const seed = Math.floor(Math.random() * 2 ** 31);

describe(`random keys (seed ${seed})`, () => {
	it('never crash the program, whatever is typed and however the window changes', async () => {
		const run = await typeRandomly([process.execPath, program], makeHome(), {
			seed,
			keys: 4000,
		});
		expect(run.fault, `seed ${seed}, ${run.keys} keys`).toBeUndefined();
		expect(run.keys).toBeGreaterThanOrEqual(4000);
	}, 60_000);

	it('lose nothing of an answer that is typed, however its keys arrive', async () => {
		const chunks = fc.array(
			fc.oneof(
				{
					weight: 4,
					arbitrary: fc.string({
						unit: fc.constantFrom(...'abcdef ,.'),
						minLength: 1,
						maxLength: 9,
					}),
				},
				{weight: 1, arbitrary: fc.constant('\x7f')},
			),
			{minLength: 5, maxLength: 40},
		);
		for (const [number, keys] of fc.sample(chunks, {seed, numRuns: 3}).entries()) {
			let wanted = 'x';
			for (const one of keys)
				wanted = one === '\x7f' ? wanted.slice(0, -1) : wanted + one;
			wanted += 'z';
			const shell = startInShell({program});
			await shell.waitFor('? keys');
			shell.press('G', 'k', '\r');
			await shell.waitFor('have it graded');
			shell.press('x');
			for (const one of keys) shell.press(one);
			shell.press('z');
			const record = path.join(shell.home, 'record.jsonl');
			await fileWith(record, new RegExp(`"text":"${wanted.replaceAll('.', '\\.')}"`));
			await shell.signal('SIGKILL');
			await shell.exited;
			const drafts = readFileSync(record, 'utf8').match(/"text":"[^"]*"/g);
			expect(drafts?.at(-1), `seed ${seed}, answer ${number}`).toBe(`"text":"${wanted}"`);
		}
	}, 60_000);
});
