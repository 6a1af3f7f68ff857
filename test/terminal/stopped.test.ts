import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {runInTerminal} from '../helpers/run-in-terminal.ts';
import {program} from '../journey/program.ts';
import {buildWithFaults} from './fault-build.ts';
import {asItWas, fileWith, makeHome, startInShell} from './in-shell.ts';
import {modesLeftOn} from './modes-left-on.ts';

const first = '? keys';
const hasBash = existsSync('/bin/bash');

/** An interactive shell, which alone can stop a job and continue it. */
const startBash = async (home: string, what = program, fault?: string) => {
	const shell = runInTerminal('/bin/bash', ['--norc', '--noprofile', '-i'], {
		env: {
			HOME: home,
			ERROR_LESSON_HOME: home,
			PS1: 'shell> ',
			HISTFILE: '',
			...(fault === undefined ? {} : {FAULT: fault}),
		},
	});
	await shell.waitFor('shell>');
	// A prompt of bash switches marked pastes on, which is none of the program's business.
	shell.press("bind 'set enable-bracketed-paste off'\r");
	shell.press(`sh -c 'echo $$ > "$HOME/pid"; exec "${process.execPath}" "${what}"'\r`);
	if (fault === undefined) await shell.waitFor(first);
	return shell;
};

describe.skipIf(!hasBash)('a program that is stopped', () => {
	it('gives the terminal back with Ctrl-Z, and draws itself again with fg', async () => {
		const home = makeHome();
		const shell = await startBash(home);
		shell.press('j');
		await shell.waitFor(/▸ Whose fault/);
		const before = shell.picture();
		for (let round = 1; round <= 3; round++) {
			shell.press('\x1a');
			await shell.waitFor('Stopped');
			expect(modesLeftOn(shell.output())).toEqual([]);
			shell.press(`stty -a > "$HOME/stopped-${round}"\r`);
			const settings = await fileWith(
				path.join(home, `stopped-${round}`),
				/echoke|iexten/,
			);
			expect(settings).toMatch(/(^|\s)icanon/);
			expect(settings).toMatch(/(^|\s)echo\s/);
			shell.press('clear; fg\r');
			await shell.waitFor(first);
			expect(shell.picture()).toBe(before);
		}
		shell.press('j');
		await shell.waitFor(/▸ The 4xx codes/);
		shell.press('q');
		await shell.waitFor(/shell>\s*$/);
		expect(modesLeftOn(shell.output())).toEqual([]);
		shell.press('exit\r');
		expect(await shell.exited).toBe(0);
	});

	it.each(['SIGTSTP', 'SIGSTOP'] as const)(
		'comes back from %s with fg',
		async (signal) => {
			const home = makeHome();
			const shell = await startBash(home);
			const before = shell.picture();
			process.kill(Number(readFileSync(path.join(home, 'pid'), 'utf8')), signal);
			// Nobody can tell the shell's terminal after SIGSTOP, so this one only has to come back.
			if (signal === 'SIGTSTP') await shell.waitFor('Stopped');
			else await shell.wrote('Stopped');
			shell.press('fg\r');
			// What the shell wrote stands over the old picture until all of it is drawn again.
			await shell.waitFor(before);
			shell.press('j');
			await shell.waitFor(/▸ Whose fault/);
			shell.press('k');
			await shell.waitFor(before);
			shell.press('q');
			await shell.waitFor(/shell>\s*$/);
			expect(modesLeftOn(shell.output())).toEqual([]);
		},
		30_000,
	);
});

describe.skipIf(!hasBash)('a program that is stopped while it starts', () => {
	let faulty: Awaited<ReturnType<typeof buildWithFaults>>;
	beforeAll(async () => {
		faulty = await buildWithFaults();
	}, 60_000);
	afterAll(() => faulty.remove());

	it.each(['SIGTSTP', 'SIGSTOP'])(
		'comes back whole from %s with fg',
		{timeout: 30_000},
		async (signal) => {
			const home = makeHome();
			const untouched = startInShell({program, home});
			await untouched.waitFor(first);
			const whole = untouched.picture();
			untouched.press('q');
			await untouched.after();
			// The first picture is there, and Ink is not: the program stops itself at that point.
			const shell = await startBash(home, faulty.program, signal);
			await shell.wrote('Stopped');
			shell.press('fg\r');
			await shell.waitFor(whole);
			shell.press('j');
			await shell.waitFor(/▸ Whose fault/);
			shell.press('q');
			await shell.waitFor(/shell>\s*$/);
			expect(modesLeftOn(shell.output())).toEqual([]);
		},
	);
});

describe('after a program that was killed', () => {
	it('the next one comes up well in the terminal that it left behind', async () => {
		const home = makeHome();
		const shell = runInTerminal(
			'/bin/sh',
			[
				'-c',
				`sh -c 'echo $$ > "$HOME/pid"; exec "$@"' sh "$@"; echo "left with $?"; echo >> "$HOME/pid"; exec "$@"`,
				'sh',
				process.execPath,
				program,
			],
			{env: {HOME: home, ERROR_LESSON_HOME: home}},
		);
		await shell.waitFor(first);
		shell.press('j');
		await shell.waitFor(/▸ Whose fault/);
		process.kill(Number(readFileSync(path.join(home, 'pid'), 'utf8')), 'SIGKILL');
		await fileWith(path.join(home, 'pid'), /\n\n/);
		await shell.waitFor(/▸ Start here/);
		expect(shell.picture()).not.toContain('left with');
		shell.press('j', 'j');
		await shell.waitFor(/▸ The 4xx codes/);
		shell.press('q');
		expect(await shell.exited).toBe(0);
		expect(modesLeftOn(shell.output())).toEqual([]);
	});

	it('and after one that ended as it should, nothing is different', async () => {
		const home = makeHome();
		for (let round = 1; round <= 2; round++) {
			const shell = startInShell({program, home});
			await shell.waitFor(first);
			shell.press('q');
			expect(await shell.after()).toMatchObject({...asItWas, exitCode: 0});
		}
	});
});
