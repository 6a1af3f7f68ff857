import {readFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {buildWithFaults} from './fault-build.ts';
import {asItWas, startInShell} from './in-shell.ts';

let program = '';
let remove = (): void => {};
beforeAll(async () => {
	({program, remove} = await buildWithFaults());
}, 60_000);
afterAll(() => remove());

/** The first screen is complete. */
const first = '? keys';

describe('the terminal is as it was before', () => {
	it.each([
		['q', 'q', 0],
		['Esc', '\x1b', 0],
		['Ctrl-C', '\x03', 0],
	])('after %s', async (_, key, code) => {
		const shell = startInShell({program});
		await shell.waitFor(first);
		shell.press(key);
		const after = await shell.after();
		expect(after).toMatchObject({...asItWas, exitCode: code});
		expect(after.shown).toEqual(['the line before', `left with ${code}`]);
	});

	it.each([
		['SIGTERM', 143],
		['SIGHUP', 129],
		['SIGINT', 130],
		['SIGQUIT', 131],
	] as const)('after %s, in the lesson', async (signal, code) => {
		const shell = startInShell({program});
		await shell.waitFor(first);
		shell.press('\r', 'l');
		await shell.waitFor(/2 of \d+/);
		await shell.signal(signal);
		const after = await shell.after();
		expect(after).toMatchObject({...asItWas, exitCode: code});
		expect(after.shown).toEqual(['the line before', `left with ${code}`]);
	});

	it.each([
		['SIGTERM', 143],
		['SIGHUP', 129],
		['SIGINT', 130],
	] as const)(
		'after %s, while only the first screen is painted',
		async (signal, code) => {
			const shell = startInShell({program, env: {FAULT: 'slow'}});
			await shell.waitFor(first);
			// Ink, which asks for marked pastes, is not there yet.
			expect(shell.output()).not.toContain('\x1b[?2004h');
			await shell.signal(signal);
			const after = await shell.after();
			expect(after).toMatchObject({...asItWas, exitCode: code});
			expect(after.shown).toEqual(['the line before', `left with ${code}`]);
		},
	);

	it.each([
		['an exception at start-up', 'start', 'a fault at the start'],
		['an exception before Ink is there', 'painted', 'a fault before Ink'],
	])('after %s, with a sentence and a report', async (_, fault, sentence) => {
		const shell = startInShell({program, env: {FAULT: fault}, columns: 250});
		const after = await shell.after();
		expect(after).toMatchObject({...asItWas, exitCode: 1});
		expectSentence(after.shown, shell.home, sentence);
	});

	it.each([
		['an exception in a component', 'component', 'a fault in a component'],
		['an exception in a key', 'thrown', 'a fault in a key'],
		['a rejected promise', 'rejected', 'a rejected promise'],
	])('after %s, with a sentence and a report', async (_, fault, sentence) => {
		const shell = startInShell({program, env: {FAULT: fault}, columns: 250});
		await shell.waitFor(first);
		shell.press('!');
		const after = await shell.after();
		expect(after).toMatchObject({...asItWas, exitCode: 1});
		expectSentence(after.shown, shell.home, sentence);
	});

	it('and a warning of Node is not written into the lesson', async () => {
		const shell = startInShell({program, env: {FAULT: 'warning'}});
		await shell.waitFor(first);
		shell.press('!', '\r');
		await shell.waitFor(/1 of \d+/);
		expect(shell.output()).not.toContain('a warning');
		shell.press('q');
		expect(await shell.after()).toMatchObject({...asItWas, exitCode: 0});
	});
});

/** One sentence between the shell's lines, no stack trace, and the trace in the file it names. */
const expectSentence = (shown: readonly string[], home: string, what: string): void => {
	const text = shown.slice(1, -1).join('');
	expect(text).toContain(`error-lesson stopped because of a fault of its own (${what}`);
	expect(text).toContain('your progress is kept.');
	expect(text).not.toMatch(/\bat .*:\d+:\d+/);
	const report = path.join(home, 'crash.txt');
	expect(text).toContain(`The report is in ${report}.`);
	expect(readFileSync(report, 'utf8')).toMatch(/at .*:\d+:\d+/);
};
