import {describe, expect, it} from 'vitest';
import {drawScreen, toPart, type Walk} from './draw-screen.ts';

describe('figure', () => {
	it('shows a figure at its first step', async () => {
		const walk: Walk = toPart(1, 'figure');
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 Where a command stops                                              step 1 of 3
			 ──────────────────────────────────────────────────────────────────────────────
			 shell ✓ → PATH ✗ → kernel → program
			                ┊
			     command not found, 127

			 The shell looked in every folder of PATH and found no such name.















			 ━━━━━━━━━━━━━━━━━━━━━━━━───────────────────────────────────────────────── 33 %
			 → next step   ↵ to the text   ? keys
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 Where a command stops      step 1 of 3
			 ──────────────────────────────────────
			 ✓ shell
			 ✗ PATH
			 ┊ command not found, 127
			 · kernel
			 · program

			 The shell looked in every folder of
			 PATH and found no such name.
			 ━━━━━━━━━━━────────────────────── 33 %
			 → next step   ↵ to the text   ? keys
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			Where a command sto…
			name.
			→ next step   ? keys
			"
		`);
	});

	it('shows a figure at its last step', async () => {
		const walk: Walk = toPart(1, 'figure', 'G');
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 Where a command stops                                              step 3 of 3
			 ──────────────────────────────────────────────────────────────────────────────
			 shell ✓ → PATH ✓ → kernel ✓ → program ✓
			                                       ┊
			                                       0

			 The program ran and was content.















			 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 100 %
			 ← step back   ↵ to the text   ? keys
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 Where a command stops      step 3 of 3
			 ──────────────────────────────────────
			 ✓ shell
			 ✓ PATH
			 ✓ kernel
			 ✓ program
			 ┊ 0

			 The program ran and was content.

			 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 100 %
			 ← step back   ↵ to the text   ? keys
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			Where a command sto…
			was content.
			← step back   ? keys
			"
		`);
	});
});
