import {existsSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Choice, Question, Section} from '../../source/content/course.ts';
import {inlineRuns} from '../../source/layout/inline-runs.ts';
import {plainText} from '../../source/layout/plain-text.ts';
import {exercisesOf, questionsOf} from '../../source/session/section-parts.ts';
import {readTestCourse} from '../helpers/read-test-course.ts';
import {type RunningProgram, runInTerminal} from '../helpers/run-in-terminal.ts';
import {
	findOtherNode,
	makeHome,
	program,
	runPiped,
	startLesson,
	waitForRecord,
} from './program.ts';

const {lesson} = readTestCourse('reading-errors');
const {sections} = lesson;
const otherNode = findOtherNode();
const left = {alternateScreen: false, cursor: true};

/** What a learner types for each block, by its id. */
const answers: Readonly<Record<string, string>> = {
	A: 'Authorisation: the token only has read:invoices. Request a token with write:invoices.',
	B: 'DNS: the name does not resolve. I would run dig api.acme.internal and check the VPN.',
	C: 'nginx, the gateway, waited too long for the upstream. Search the upstream logs for the request id.',
	D: 'Validation failed: our request sent a negative amount. Send a positive one.',
};

/** The number before a choice on the screen. */
const numberOf = (picture: string, {text}: Choice): string => {
	const words = plainText(inlineRuns(text)).slice(0, 30);
	const row = picture.split('\n').find((line) => line.includes(words));
	const number = /(\d) {2}/.exec(row ?? '')?.[1];
	if (number === undefined) throw new Error(`There is no "${words}" in:\n${picture}`);
	return number;
};

const choiceOf = ({choices}: Question, wanted: boolean): Choice => {
	const found = choices.find(({right}) => right === wanted);
	if (found === undefined) throw new Error('The question has no such choice.');
	return found;
};

/** Reads a section to its end, and steps through the first figure of it. */
const read = async (lessonScreen: RunningProgram, section: Section): Promise<void> => {
	const place = `${sections.indexOf(section) + 1} of ${sections.length}`;
	await lessonScreen.waitFor(new RegExp(`${section.title}.* {2}${place}`));
	lessonScreen.press('G');
	await lessonScreen.waitFor('100 %');
	const {picture} = lessonScreen;
	if (picture().includes('step through it')) {
		lessonScreen.press('\r');
		await lessonScreen.waitFor(/step 1 of \d/);
		lessonScreen.press('G');
		await lessonScreen.waitFor(/step (\d) of \1/);
		lessonScreen.press('\r');
		await lessonScreen.waitFor(place);
	}
	lessonScreen.press('l');
};

/** Answers all questions of a section; the first one wrong at first. */
const answer = async (lessonScreen: RunningProgram, section: Section): Promise<void> => {
	for (const [index, question] of questionsOf(section).entries()) {
		await lessonScreen.waitFor(question.title);
		if (index === 0) {
			const picture = await lessonScreen.waitFor('↵ answer');
			lessonScreen.press(numberOf(picture, choiceOf(question, false)));
			await lessonScreen.waitFor('✗ Not this one');
			lessonScreen.press('\r');
		}
		const picture = await lessonScreen.waitFor('↵ answer');
		lessonScreen.press(numberOf(picture, choiceOf(question, true)));
		await lessonScreen.waitFor('✓ Right');
		lessonScreen.press('\r');
	}
};

describe('the built program', () => {
	it('is taken from the first section to the score, killed in the middle of an answer', async () => {
		const home = makeHome();
		let screen = startLesson(home);
		await screen.waitFor(lesson.title);
		await screen.waitFor('↵ start with');
		screen.press('\r');

		for (const section of sections) {
			const exercises = exercisesOf(section);
			if (questionsOf(section).length > 0) await answer(screen, section);
			else if (exercises.length === 0) await read(screen, section);
			for (const [index, {id, title}] of exercises.entries()) {
				await screen.waitFor(title);
				const typed = answers[id] ?? 'I do not know.';
				if (index === 2) {
					screen.press(typed.slice(0, 25));
					await screen.waitFor(typed.slice(0, 25));
					await waitForRecord(home, `"text":"${typed.slice(0, 25)}"`);
					screen.kill('SIGKILL');
					expect(await screen.exited).toBe(137);

					screen = startLesson(home);
					await screen.waitFor('a draft, you are here');
					screen.press('\r');
					await screen.waitFor(`› ${typed.slice(0, 25)}`);
					screen.press(typed.slice(25));
				} else screen.press(typed);
				// The answer may wrap, its first words do not.
				await screen.waitFor(`› ${typed.slice(0, 30)}`);
				screen.press('\r');
				await screen.waitFor(/↵ (try again|change it|answer the question)/);
				screen.press('m');
				await screen.waitFor('Model answer');
				screen.press('l');
			}
		}

		await screen.waitFor('Your score');
		await screen.waitFor('3 of 4  right at the first answer');
		screen.press('q');
		expect(await screen.exited).toBe(0);
		expect(screen.leftBehind()).toEqual(left);

		const {code, out} = await runPiped(home, ['progress', '--json']);
		expect(code).toBe(0);
		const progress = JSON.parse(out) as {
			readonly questions: {readonly done: number};
			readonly exercises: readonly {readonly attempts: number}[];
			readonly sections: readonly {readonly state: string; readonly drafts: number}[];
		};
		expect(progress.questions.done).toBe(3);
		expect(progress.exercises.map(({attempts}) => attempts)).toEqual([1, 1, 1, 1]);
		expect(progress.sections.map(({drafts}) => drafts)).toEqual(sections.map(() => 0));
		expect(progress.sections.map(({state}) => state)).not.toContain('open');
	}, 120_000);

	it.skipIf(otherNode === undefined)(
		'runs on the Node that is installed',
		async () => {
			const screen = startLesson(makeHome(), {node: otherNode ?? ''});
			await screen.waitFor('↵ start with');
			screen.press('\r', 'l');
			await screen.waitFor(`2 of ${sections.length}`);
			screen.press('/gateway');
			await screen.waitFor('/ gateway');
			screen.press('\r');
			await screen.waitFor('? keys');
			screen.press('q');
			expect(await screen.exited).toBe(0);
			expect(screen.leftBehind()).toEqual(left);
		},
		60_000,
	);
});

describe('leaving', () => {
	it.each([
		['q', 'q', 0],
		['Esc', '\x1b', 0],
		['Ctrl-C', '\x03', 0],
	])(
		'with %s gives the terminal back',
		async (_, key, code) => {
			const screen = startLesson(makeHome());
			await screen.waitFor('? keys');
			expect(screen.leftBehind()).toEqual({alternateScreen: true, cursor: false});
			screen.press(key);
			expect(await screen.exited).toBe(code);
			expect(screen.leftBehind()).toEqual(left);
			expect(screen.picture().trim()).toBe('');
		},
		30_000,
	);

	it.each([
		['SIGTERM', 143],
		['SIGINT', 130],
		['SIGHUP', 129],
	] as const)(
		'by %s gives the terminal back',
		async (signal, code) => {
			const home = makeHome();
			const screen = startLesson(home);
			await screen.waitFor('? keys');
			screen.press('\r', 'l', ' ');
			await screen.waitFor(`2 of ${sections.length}`);
			screen.kill(signal);
			expect(await screen.exited).toBe(code);
			expect(screen.leftBehind()).toEqual(left);
		},
		30_000,
	);

	it('asks the terminal to mark pastes, and takes that back', async () => {
		const screen = startLesson(makeHome());
		await screen.waitFor('? keys');
		screen.press('q');
		await screen.exited;
		const output = screen.output();
		expect(output).toContain('\x1b[?2004h');
		expect(output.lastIndexOf('\x1b[?2004l')).toBeGreaterThan(
			output.lastIndexOf('\x1b[?2004h'),
		);
	}, 30_000);

	it.skipIf(!existsSync('/bin/bash'))(
		'for a while with Ctrl-Z, and coming back with fg',
		async () => {
			const home = makeHome();
			const shell = runInTerminal('/bin/bash', ['--norc', '--noprofile', '-i'], {
				env: {HOME: home, ERROR_LESSON_HOME: home, PS1: 'shell> '},
			});
			await shell.waitFor('shell>');
			shell.press(`'${process.execPath}' '${program}'\r`);
			await shell.waitFor('↵ start with');
			shell.press('G', 'k', '\r');
			await shell.waitFor('↵ have it graded');
			shell.press('half an answer');
			await shell.waitFor('› half an answer');
			shell.press('\x1a');
			await shell.waitFor('Stopped');
			expect(shell.leftBehind()).toEqual(left);
			shell.press('fg\r');
			await shell.waitFor('› half an answer');
			shell.press(' goes on');
			await shell.waitFor('› half an answer goes on');
			shell.press('\x03');
			await shell.waitFor(/fg\n(.*\n)*shell>/);
			expect(shell.leftBehind()).toEqual(left);
			shell.press('exit\r');
			expect(await shell.exited).toBe(0);
		},
		30_000,
	);

	it('is not for Ctrl-Z where there is no shell to go back to', async () => {
		const screen = startLesson(makeHome());
		await screen.waitFor('? keys');
		screen.press('\x1a', '\r', 'l');
		await screen.waitFor(`2 of ${sections.length}`);
		expect(screen.leftBehind().alternateScreen).toBe(true);
		screen.press('q');
		expect(await screen.exited).toBe(0);
	}, 30_000);

	it('keeps what was typed when Ctrl-C comes in the middle of it', async () => {
		const home = makeHome();
		const screen = startLesson(home);
		await screen.waitFor('? keys');
		screen.press('G', 'k', '\r');
		await screen.waitFor('↵ have it graded');
		screen.press('half an answer', '\x03');
		expect(await screen.exited).toBe(0);
		const again = startLesson(home);
		await again.waitFor('a draft');
		again.press('\r');
		await again.waitFor('› half an answer');
	}, 30_000);
});

describe('where it is run', () => {
	it('prints the lesson as text where its output is piped', async () => {
		const {code, out, err} = await runPiped(makeHome());
		expect(code).toBe(0);
		expect(err).toBe('');
		for (const {title} of sections) expect(out).toContain(title);
		expect(out).not.toContain('\x1b');
	}, 30_000);

	it('says in one line that it needs a keyboard', async () => {
		const screen = runInTerminal(
			'/bin/sh',
			['-c', '"$0" "$1" </dev/null', process.execPath, program],
			{columns: 200},
		);
		expect(await screen.exited).toBe(2);
		expect(screen.output().trim().split('\n')).toHaveLength(1);
		expect(screen.output()).toContain('keyboard');
	}, 30_000);

	it('draws itself anew for a window that changes', async () => {
		const screen = startLesson(makeHome());
		await screen.waitFor('? keys');
		screen.resize(40, 12);
		await screen.waitFor(/ 0 %\n.*\? keys/);
		const picture = await screen.waitFor(/^ ─{38}$/m);
		expect(picture.split('\n')).toHaveLength(12);
		expect(picture).toContain(lesson.title);
	}, 30_000);

	it('runs twice at once, and both are recorded', async () => {
		const home = makeHome();
		const [one, two] = [startLesson(home), startLesson(home)];
		for (const screen of [one, two]) {
			await screen.waitFor('? keys');
			screen.press('G', 'k', '\r');
			await screen.waitFor('↵ have it graded');
		}
		two.press('\x1b');
		await two.waitFor('↵ type on');
		two.press('l');
		await two.waitFor('2 of 4');
		one.press('one is typing');
		two.press('two is typing');
		await one.waitFor('› one is typing');
		await two.waitFor('› two is typing');
		one.press('\x03');
		two.press('\x03');
		expect([await one.exited, await two.exited]).toEqual([0, 0]);
		const {out} = await runPiped(home, ['progress', '--json']);
		const {record} = JSON.parse(out) as {readonly record: unknown};
		expect(record).toMatchObject({damaged: 0, torn: 0});

		const again = startLesson(home);
		await again.waitFor('2 drafts');
	}, 60_000);

	it('goes on where nothing can be kept, and says so', async () => {
		const home = makeHome();
		writeFileSync(path.join(home, 'a-file'), '');
		const screen = startLesson(path.join(home, 'a-file', 'inside'));
		await screen.waitFor('Nothing is being kept');
		screen.press('\r', 'l');
		await screen.waitFor(`2 of ${sections.length}`);
		screen.press('G', 'l');
		await screen.waitFor(`3 of ${sections.length}`);
		await screen.waitFor('Nothing is being kept');
		screen.press('q');
		expect(await screen.exited).toBe(0);
		expect(screen.leftBehind()).toEqual(left);
	}, 30_000);

	it('keeps to ASCII where the locale has no more', async () => {
		const screen = startLesson(makeHome(), {env: {LANG: 'C'}});
		await screen.waitFor('? keys');
		screen.press('\r', 'G');
		await screen.waitFor('100 %');
		expect(screen.output()).toMatch(/^[\x00-\x7f]*$/);
	}, 30_000);

	it('has no colour under NO_COLOR', async () => {
		const screen = startLesson(makeHome(), {env: {NO_COLOR: '1'}});
		await screen.waitFor('? keys');
		expect(screen.output()).not.toMatch(/\x1b\[(3[0-8]|9[0-7])/);
	}, 30_000);
});
