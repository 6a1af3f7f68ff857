import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {exportCommand} from '../../source/commands/export.ts';
import type {Happening} from '../../source/record/entry.ts';
import {readTestCatalogue} from '../helpers/read-test-catalogue.ts';
import {temporaryFolder} from '../record/temporary-folder.ts';
import {memoryIo} from './memory-io.ts';

const wrong: Happening = {
	kind: 'drill-answered',
	failure: 'http-502',
	question: 'failure',
	seed: 8,
	choice: 'http-504',
	right: false,
	ms: 3000,
};

/** A learner's folder with a record of what happened. */
const homeWith = (...happenings: readonly Happening[]): string => {
	const home = temporaryFolder();
	const lines = happenings.map((one) =>
		JSON.stringify({at: 1, lesson: 'lesson', ...one}),
	);
	writeFileSync(path.join(home, 'record.jsonl'), `${lines.join('\n')}\n`);
	return home;
};

const run = async (home: string, ...args: readonly string[]) => {
	const {io, said} = memoryIo(home);
	const code = await exportCommand(args, io, readTestCatalogue(), 'lesson');
	return {code, ...said};
};

describe('error-lesson export', () => {
	it('writes the missed failures into a file, and says how many', async () => {
		const home = homeWith(wrong);
		const file = path.join(home, 'cards.txt');
		expect(await run(home, '--anki', file)).toMatchObject({
			code: 0,
			out: `1 note in ${file}: in Anki, File, Import.\n`,
			err: '',
		});
		const lines = readFileSync(file, 'utf8').split('\n');
		expect(lines[0]).toBe('#separator:tab');
		expect(lines[6]).toMatch(/^error-lesson:http-502\t/);
	});

	it('writes to standard output for -', async () => {
		const {code, out} = await run(homeWith(wrong), '--anki', '-');
		expect(code).toBe(0);
		expect(out).toMatch(/^#separator:tab\n/);
	});

	it('writes nothing where nothing is missed', async () => {
		for (const home of [
			temporaryFolder(),
			homeWith({...wrong, right: true, choice: 'http-502'}),
		]) {
			const {code, out, err} = await run(home, '--anki', '-');
			expect({code, out}).toEqual({code: 1, out: ''});
			expect(err).toContain('Nothing is missed');
		}
	});

	it('says why a file cannot be written', async () => {
		const home = homeWith(wrong);
		const {code, err} = await run(home, '--anki', path.join(home, 'none', 'cards.txt'));
		expect(code).toBe(1);
		expect(err).toMatch(/^Nothing was written: the folder is gone/);
	});

	it('wants to be told what for', async () => {
		const home = temporaryFolder();
		for (const args of [
			[],
			['--anki'],
			['--anki', ''],
			['cards.txt'],
			['--quizlet', 'x'],
		]) {
			expect((await run(home, ...args)).code).toBe(2);
		}
	});
});
