import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {gradeCommand} from '../../source/commands/grade.ts';
import {lessonRubric} from '../rubric/lesson-rubric.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'grade-'));
});
afterEach(() => {
	rmSync(folder, {recursive: true});
});

const file = (name: string, text: string): string => {
	const place = path.join(folder, name);
	writeFileSync(place, text);
	return place;
};

const run = async (args: readonly string[], input = '') => {
	let out = '';
	let err = '';
	const code = await gradeCommand(
		args,
		{
			out: (text) => {
				out += text;
			},
			err: (text) => {
				err += text;
			},
			readInput: async () => input,
			env: {},
		},
		lessonRubric(),
	);
	return {code, out, err};
};

const answer = {id: 'one', block: 'B', answer: 'DNS has no entry for that name; dig it'};
const marked = {...answer, met: {layer: true, type: true, action: false}};

describe('error-lesson grade', () => {
	it('prints one JSON object a line, in the order of the input', async () => {
		const lines = [
			{...answer, id: '2'},
			{...answer, id: '1'},
		];
		const {code, out} = await run(
			['-', '--json'],
			lines.map((one) => JSON.stringify(one)).join('\n'),
		);
		expect(code).toBe(0);
		expect(
			out
				.trimEnd()
				.split('\n')
				.map((line) => JSON.parse(line)),
		).toEqual([
			{id: '2', met: {layer: true, type: true, action: true}},
			{id: '1', met: {layer: true, type: true, action: true}},
		]);
	});

	it('measures agreement with the marks and lists gifts by rule', async () => {
		const {out} = await run([file('a.jsonl', `${JSON.stringify(marked)}\n`)]);
		expect(out).toMatch(/layer +1 +100\.0 %/);
		expect(out).toMatch(/block B +3/);
		expect(out).toMatch(/Gifts, by the rule that decided:\n {2}b-\S+\n {4}one action "/);
	});

	it('shows what it makes of each answer where no line has marks', async () => {
		const {out} = await run(['-'], JSON.stringify(answer));
		expect(out).toMatch(/^one \(block B\)\n {2}layer +(?:not )?met/);
		expect(out).toMatch(/\n {2}layer +met +"[^"]+"\n/);
		expect(out).toMatch(/\n\nNo line has marks \(met\) to compare with\.\n$/);
	});

	it('reports every bad line with file and line number, and exits 2', async () => {
		const name = file(
			'bad.jsonl',
			'{"id":1\n\n{"id":"x","block":"Z","answer":"y"}\n{"id":"x"}\n',
		);
		const {code, out, err} = await run([name, '--json']);
		expect(code).toBe(2);
		expect(out).toBe('');
		expect(err).toContain(`${name}:1: the line is no JSON`);
		expect(err).toContain(`${name}:3: the line is of block Z`);
		expect(err).toContain(`${name}:4: the line has no block`);
	});

	it('names a file that is not there', async () => {
		const {code, err} = await run([path.join(folder, 'none.jsonl')]);
		expect(code).toBe(2);
		expect(err).toMatch(/none\.jsonl is not there\.\n$/);
	});

	it.each([[[]], [['a', 'b']], [['-', '--unknown']]])(
		'explains wrong usage: %j',
		async (args) => {
			const {code, err} = await run(args);
			expect(code).toBe(2);
			expect(err).toMatch(/^Usage: error-lesson grade/);
		},
	);

	it('grades by the rules of a folder and shows what they change', async () => {
		file(
			'rubric.yaml',
			'criteria:\n  - id: layer\n    label: layer\n    asks: Where?\nexercise: B\nlayer:\n  meets:\n    only-this: unicorn\n',
		);
		const {code, out} = await run(['-', '--rubric', folder], JSON.stringify(marked));
		expect(code).toBe(0);
		expect(out).toContain('one layer: met → not met  worse');
	});

	it('reports a mistake in the rules of a folder by line', async () => {
		file('rubric.yaml', 'exercise: B\nlayer:\n  meets:\n    bad: "@nowhere"\n');
		const {code, err} = await run(['-', '--rubric', folder], JSON.stringify(marked));
		expect(code).toBe(2);
		expect(err).toContain('rubric.yaml:4: bad refers to @nowhere');
	});

	it('draws no control sequences from an answer', async () => {
		const hostile = {...marked, answer: 'DNS \u001b[2J has no entry; dig it'};
		const {out} = await run(['-'], JSON.stringify(hostile));
		expect(out).not.toContain('\u001b');
	});
});
