import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {brotliDecompressSync} from 'node:zlib';
import {expect, it, onTestFinished} from 'vitest';
import {dataModule} from '../../source/build/data-module.ts';

it('gives the data as it was, with what is left for later', async () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'error-lesson-data-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	const make = () => {
		const rubric = {
			criteria: ['layer'],
			words: ['ünïcode', 'a'.repeat(1001)],
			known: [
				'a',
				'aa',
				'ab',
				'abandon',
				'abandoned',
				'z'.repeat(40),
				'z'.repeat(41),
				'b',
			],
			scorer: {weights: 'ABBA'.repeat(700)},
		};
		const failures = [
			{id: 'one', outputs: ['\u0000 is fine'], sources: ['RFC 9110']},
			{id: 'two', outputs: [], sources: []},
		];
		return {version: '1', lesson: {rubric}, failures};
	};
	const data = make();
	const {contents, files} = dataModule('data', data, [
		{
			owners: [data.lesson.rubric],
			keys: ['words', 'known', 'scorer'],
			lists: ['words', 'known'],
			file: 'rubric.json.br',
		},
		{owners: data.failures, keys: ['outputs'], file: 'outputs.json.br'},
		{owners: data.failures, keys: ['sources'], file: 'sources.json.br'},
	]);
	for (const [name, content] of files) writeFileSync(path.join(folder, name), content);
	const file = path.join(folder, 'data.mjs');
	writeFileSync(file, contents);
	const atOnce = files.get('data.json.br') ?? new Uint8Array();
	expect(brotliDecompressSync(atOnce).toString()).toBe(
		'{"version":"1","lesson":{"rubric":{"criteria":["layer"]}},"failures":[{"id":"one"},{"id":"two"}]}',
	);
	const {default: read} = (await import(pathToFileURL(file).href)) as {
		default: typeof data;
	};
	expect(JSON.parse(JSON.stringify(read))).toEqual(make());
});
