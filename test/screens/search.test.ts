import {describe, expect, it} from 'vitest';
import {drawScreen, toSection, type Walk} from './draw-screen.ts';

describe('search', () => {
	it('shows a search that is being typed', async () => {
		const walk: Walk = toSection(1, '/numb');
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 What a code says                                             search the lesson
			 ──────────────────────────────────────────────────────────────────────────────
			 Every command leaves a number behind: 0 for success, anything else for some
			 failure. echo $? shows it.

			 Two habits

			 1. Look at the number before you look at the log.
			 2. Look it up in the table (who-ended-it.md), or in the shell's manual
			    (https://www.gnu.org/software/bash/manual/).
			    • A number above 128 mostly names a signal.

			 Code  Meaning
			 ─────────────────────────────────
			 0     It worked
			 1     It failed, and says no more
			 2     It was called wrongly

			 Where a command stops

			 shell ✓ → PATH ✓ → kernel ✓ → program ✓
			 / numb
			 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━────────── 87 %
			 ↵ find   Esc back
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 What a code says     search the lesson
			 ──────────────────────────────────────
			 Every command leaves a number behind:
			 0 for success, anything else for some
			 failure. echo $? shows it.

			 Two habits

			 1. Look at the number before you look
			 / numb
			 ━━━━━━━━━──────────────────────── 26 %
			 ↵ find   Esc back
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			What a code says
			/ numb
			↵ find   Esc back
			"
		`);
	});

	it('shows a search for what is not there', async () => {
		const walk: Walk = toSection(1, '/xyzzy\r');
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 Not in the lesson
			 ──────────────────────────────────────────────────────────────────────────────
			 Every command leaves a number behind: 0 for success, anything else for some
			 failure. echo $? shows it.

			 Two habits

			 1. Look at the number before you look at the log.
			 2. Look it up in the table (who-ended-it.md), or in the shell's manual
			    (https://www.gnu.org/software/bash/manual/).
			    • A number above 128 mostly names a signal.

			 Code  Meaning
			 ─────────────────────────────────
			 0     It worked
			 1     It failed, and says no more
			 2     It was called wrongly

			 Where a command stops

			 shell ✓ → PATH ✓ → kernel ✓ → program ✓
			 / xyzzy
			 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━────────── 87 %
			 ↵ find   Esc back
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 Not in the lesson
			 ──────────────────────────────────────
			 Every command leaves a number behind:
			 0 for success, anything else for some
			 failure. echo $? shows it.

			 Two habits

			 1. Look at the number before you look
			 / xyzzy
			 ━━━━━━━━━──────────────────────── 26 %
			 ↵ find   Esc back
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			Not in the lesson
			/ xyzzy
			↵ find   Esc back
			"
		`);
	});
});
