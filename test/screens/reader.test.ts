import {describe, expect, it} from 'vitest';
import {drawScreen, toSection, type Walk} from './draw-screen.ts';

describe('reader', () => {
	it('shows a section from its start', async () => {
		const walk: Walk = toSection(1);
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 What a code says                                                        1 of 4
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
			                                       ┊
			 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━────────── 87 %
			 ↵ step through it   ↓ more   → Who ended it   / search   c contents   ? keys
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 What a code says                1 of 4
			 ──────────────────────────────────────
			 Every command leaves a number behind:
			 0 for success, anything else for some
			 failure. echo $? shows it.

			 Two habits

			 1. Look at the number before you look
			    at the log.
			 ━━━━━━━━━──────────────────────── 26 %
			 ↓ more   → Who ended it   ? keys
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			What a code…  1 of 4
			Every command leaves
			↓ more   ? keys
			"
		`);
	});

	it('shows a section to its end', async () => {
		const walk: Walk = toSection(1, 'G');
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 What a code says                                                        1 of 4
			 ──────────────────────────────────────────────────────────────────────────────
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
			                                       ┊
			                                       0

			 ↵ step through it
			 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 100 %
			 ↵ step through it   → Who ended it   / search   c contents   ? keys
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 What a code says                1 of 4
			 ──────────────────────────────────────

			 ✓ shell
			 ✓ PATH
			 ✓ kernel
			 ✓ program
			 ┊ 0

			 ↵ step through it
			 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 100 %
			 ↵ step through it   / search   ? keys
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			What a code…  1 of 4
			↵ step through it
			/ search   ? keys
			"
		`);
	});

	it('shows a search that has found something', async () => {
		const walk: Walk = toSection(1, '/signal\r');
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 What a code says                                                        1 of 4
			 ──────────────────────────────────────────────────────────────────────────────
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
			                                       ┊
			                                       0

			 ↵ step through it
			 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 100 %
			 ↵ step through it   → Who ended it   / search   c contents   ? keys
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 What a code says                1 of 4
			 ──────────────────────────────────────
			      signal.

			 Code  Meaning
			 ─────────────────────────────────
			 0     It worked
			 1     It failed, and says no more
			 2     It was called wrongly

			 ━━━━━━━━━━━━━━━━━━━━━━━────────── 71 %
			 ↓ more   → Who ended it   ? keys
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			What a code…  1 of 4
			     names a signal.
			↓ more   ? keys
			"
		`);
	});
});
