import {describe, expect, it} from 'vitest';
import {check} from '../../source/content/check.ts';

const fixtures = new URL('../fixtures/lessons', import.meta.url).pathname;

const run = (...args: readonly string[]) => {
	const out: string[] = [];
	const err: string[] = [];
	const code = check(
		args,
		(line) => out.push(line),
		(line) => err.push(line),
	);
	return {code, out, err};
};

describe('npm run check', () => {
	it('says in one line what was checked when all is well', () => {
		const {code, out, err} = run(`${fixtures}/second-lesson`);
		expect(code).toBe(0);
		expect(out).toEqual([
			`${fixtures}/second-lesson: 3 sections, 2 figures, 1 question, 1 exercise block, 250 words`,
		]);
		expect(err).toEqual([]);
	});

	it('names every problem of every lesson in a folder, and how many there are', () => {
		const {code, out, err} = run(fixtures);
		expect(code).toBe(1);
		expect(out).toContainEqual(
			expect.stringMatching(
				/broken-directives\/only\.md:5 {2}Unknown directive :::calout\. {2}Did you mean callout\?$/,
			),
		);
		expect(out).toContainEqual(expect.stringMatching(/second-lesson: 3 sections/));
		expect(err).toEqual([expect.stringMatching(/^\d+ problems$/)]);
	});

	it('checks the catalogue that stands beside the lessons', () => {
		const {code, out} = run(new URL('../../lessons', import.meta.url).pathname);
		expect(out.at(-1)).toMatch(/lessons: \d+ failures, \d+ codes, \d+ signs$/);
		expect(code).toBe(0);
	});

	it.each([[['--fast']], [['one', 'two']], [['no/such/folder']]])(
		'explains itself when called with %s',
		(args) => {
			const {code, err} = run(...args);
			expect(code).toBe(2);
			expect(err.at(-1)).toMatch(/^Usage:/);
		},
	);

	it('prints its usage when asked', () => {
		expect(run('--help')).toMatchObject({
			code: 0,
			out: [expect.stringMatching(/^Usage:/)],
		});
	});
});
