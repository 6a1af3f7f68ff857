import {describe, expect, it} from 'vitest';
import {program} from '../journey/program.ts';
import {asItWas, makeHome, startInShell} from './in-shell.ts';

const first = '? keys';

/** Numbers from 0 to 1 that are the same on every run. */
const lots = (seed: number) => () => {
	seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
	return seed / 2 ** 31;
};

describe('a window that changes', () => {
	it('200 times in a second shows at last what one of that size shows from the start', async () => {
		const home = makeHome();
		const fresh = startInShell({program, home, columns: 80, rows: 24});
		await fresh.waitFor(first);
		const wanted = fresh.picture();
		fresh.press('q');
		await fresh.after();

		const shell = startInShell({program, home, columns: 100, rows: 30});
		await shell.waitFor(first);
		const next = lots(7);
		const began = performance.now();
		for (let count = 0; count < 199; count++) {
			shell.resize(1 + Math.floor(next() * 200), 1 + Math.floor(next() * 60));
			// Keeps the pace; what is drawn in between is of no interest.
			while (performance.now() < began + count * 5) await new Promise(setImmediate);
		}
		shell.resize(80, 24);
		await shell.waitFor(first);
		await settled(shell, wanted);
		expect(shell.picture()).toBe(wanted);
		shell.press('q');
		expect(await shell.after()).toMatchObject({...asItWas, exitCode: 0});
	}, 30_000);

	it('down to one cell and up to 500 × 200 keeps its place and its answers', async () => {
		const shell = startInShell({program});
		await shell.waitFor(first);
		shell.press('G', 'k', '\r');
		await shell.waitFor('have it graded');
		shell.press('half an answer');
		await shell.waitFor('› half an answer');
		for (const [columns, rows] of [
			[1, 1],
			[500, 200],
			[3, 2],
			[20, 3],
			[200, 1],
			[1, 60],
			[80, 24],
		] as const) {
			shell.resize(columns, rows);
			shell.press('x');
		}
		await shell.waitFor('› half an answerxxxxxxx');
		shell.press('\x03');
		expect(await shell.after()).toMatchObject({...asItWas, exitCode: 0});
	});

	it('while only the first screen is there is drawn as it is at last', async () => {
		const shell = startInShell({program, columns: 100, rows: 30});
		while (!shell.output().includes('\x1b[?1049h')) await new Promise(setImmediate);
		shell.resize(60, 15);
		await settled(shell, undefined, 15);
		shell.press('q');
		expect(await shell.after()).toMatchObject({...asItWas, exitCode: 0});
	});
});

/** Waits until the screen shows a picture, or has its last row in use. */
const settled = async (
	shell: {readonly picture: () => string},
	wanted: string | undefined,
	rows = 24,
): Promise<void> => {
	const end = performance.now() + 10_000;
	const isThere = () =>
		wanted === undefined
			? /\S.*? keys|keys/.test(shell.picture().split('\n')[rows - 1] ?? '')
			: shell.picture() === wanted;
	while (!isThere() && performance.now() < end) await new Promise(setImmediate);
};
