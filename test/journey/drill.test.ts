import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {askQuestion} from '../../source/drill/ask-question.ts';
import {hashText} from '../../source/drill/seeded-random.ts';
import type {Entry} from '../../source/record/entry.ts';
import {readTestCatalogue} from '../helpers/read-test-catalogue.ts';
import {makeHome, runPiped, startLesson, waitForRecord} from './program.ts';

const drillAnswers = (home: string) =>
	readFileSync(path.join(home, 'record.jsonl'), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Entry)
		.filter((entry) => entry.kind === 'drill-answered');

describe.skipIf(process.platform === 'win32')('a drill', () => {
	it('is answered wrong, types its diagnosis, and becomes a flashcard', async () => {
		const home = makeHome();
		const args = ['drill', '--only', 'http-502', '--seed', '7', '--count', '2'];
		const drill = startLesson(home, {args});
		await drill.waitFor('What does this say?');
		// The same seed asks the same in the program and here.
		const card = {failure: 'http-502', kind: 'failure'} as const;
		const question = askQuestion(card, hashText('7 0'), readTestCatalogue());
		const wrong = (question?.choices.findIndex(({right}) => !right) ?? 0) + 1;
		drill.press('s', String(wrong));
		await drill.waitFor('✗ Not this one');
		drill.press('t');
		await drill.waitFor('have it graded');
		drill.press(
			'The gateway got no usable answer from the upstream. Check its error log.',
			'\r',
		);
		await drill.waitFor('said so far');
		await waitForRecord(home, '"typed"');
		drill.press('\r');
		await drill.waitFor('of 2 right');
		drill.press('\r');
		await drill.waitFor('d drill');
		drill.press('q');
		expect(await drill.exited).toBe(0);
		expect(drillAnswers(home)).toMatchObject([
			{failure: 'http-502', question: 'failure', right: false, sure: 'guess'},
			{failure: 'http-502', question: 'typed'},
		]);
		const file = path.join(home, 'cards.txt');
		expect(await runPiped(home, ['export', '--anki', file])).toMatchObject({
			code: 0,
			err: '',
		});
		expect(readFileSync(file, 'utf8')).toContain('error-lesson:http-502\t');
	}, 60_000);

	it('is an exam that tells nothing until it is left', async () => {
		const home = makeHome();
		const exam = startLesson(home, {
			args: ['drill', '--exam', '--count', '3', '--only', 'dns'],
		});
		await exam.waitFor('1 of 3 · 3 min left');
		exam.press('1');
		await exam.waitFor('2 of 3');
		exam.press('\x1b');
		expect(await exam.waitFor('2 not answered')).toContain('By layer');
		await waitForRecord(home, '"exam-finished"');
		exam.press('q');
		expect(await exam.exited).toBe(0);
	}, 60_000);

	it('says what it can be limited to, and that it needs a terminal', async () => {
		const home = makeHome();
		expect(await runPiped(home, ['drill', '--only', 'blue'])).toMatchObject({
			code: 2,
			err: expect.stringContaining('knows no "blue"'),
		});
		expect(await runPiped(home, ['drill'])).toMatchObject({
			code: 2,
			err: expect.stringContaining('needs a terminal'),
		});
	});
});
