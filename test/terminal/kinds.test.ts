import {describe, expect, it} from 'vitest';
import {program} from '../journey/program.ts';
import {asItWas, startInShell} from './in-shell.ts';

describe('the lesson', () => {
	it.each(['linux', 'screen', 'screen-256color', 'tmux-256color', 'vt100', 'dumb'])(
		'is read and left in a terminal of the kind %s',
		async (kind) => {
			const shell = startInShell({program, env: {TERM: kind}});
			await shell.waitFor('? keys');
			shell.press('\r');
			await shell.waitFor(/1 of \d+/);
			shell.press('q');
			expect(await shell.after()).toMatchObject({...asItWas, exitCode: 0});
		},
	);

	it.each([
		['a locale without UTF-8', {LANG: 'C', LC_ALL: 'POSIX'}],
		['the Linux console', {TERM: 'linux', LANG: 'C.UTF-8'}],
		['a terminal that can do nothing', {TERM: 'dumb', LANG: 'C.UTF-8'}],
	])('is ASCII alone in %s', async (_, env) => {
		const shell = startInShell({program, env});
		await shell.waitFor('? keys');
		shell.press('\r', ' ', ' ', 'l', 'l', ' ');
		await shell.waitFor(/3 of \d+/);
		shell.press('\x03');
		await shell.after();
		expect(shell.output()).toMatch(/^[\x00-\x7f]*$/);
	});

	it.each([
		[1, 1],
		[2, 2],
		[10, 3],
		[500, 200],
	])('starts, answers and ends in a window of %i × %i', async (columns, rows) => {
		const shell = startInShell({program, columns, rows});
		await shell.waitFor(/\S/);
		shell.press('\r', 'l', ' ', 'q');
		await shell.exited;
		// In so small a window the shell's own lines scroll away, so the modes have to do.
		const {leftOn, changedSettings} = await shell.after();
		expect({leftOn, changedSettings}).toEqual(asItWas);
	});
});
