import {describe, expect, it} from 'vitest';
import {drawScreen, toPart, type Walk} from './draw-screen.ts';

describe('table', () => {
	it('shows a table before anything is typed', async () => {
		const walk: Walk = toPart(2, 'filter-table');
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 Who ended it                                                       3 of 3 rows
			 ──────────────────────────────────────────────────────────────────────────────
			 /

			 Code  Signal   Likely sender
			 ─────────────────────────────────────────
			 130   SIGINT   you, with Ctrl-C
			 137   SIGKILL  the kernel, or an operator
			 143   SIGTERM  whoever stops the service













			 ──────────────────────────────────────────────────────────────────────────────
			 ↑↓ scroll   Esc back to the text
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 Who ended it               3 of 3 rows
			 ──────────────────────────────────────
			 /

			 130
			   Signal: SIGINT
			   Likely sender: you, with Ctrl-C

			 137
			   Signal: SIGKILL
			 ──────────────────────────────────────
			 ↑↓ scroll   Esc back to the text
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			Who ended it
			/
			↑↓ scroll
			"
		`);
	});

	it('shows a table filtered to one row', async () => {
		const walk: Walk = toPart(2, 'filter-table', 'kernel');
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 Who ended it                                                       1 of 3 rows
			 ──────────────────────────────────────────────────────────────────────────────
			 / kernel

			 Code  Signal   Likely sender
			 ─────────────────────────────────────────
			 137   SIGKILL  the kernel, or an operator















			 ──────────────────────────────────────────────────────────────────────────────
			 ↑↓ scroll   Esc back to the text
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 Who ended it               1 of 3 rows
			 ──────────────────────────────────────
			 / kernel

			 137
			   Signal: SIGKILL
			   Likely sender: the kernel, or an
			     operator


			 ──────────────────────────────────────
			 ↑↓ scroll   Esc back to the text
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			Who ended it
			/ kernel
			↑↓ scroll
			"
		`);
	});

	it('shows a table of which nothing is left', async () => {
		const walk: Walk = toPart(2, 'filter-table', 'xyzzy');
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 Who ended it                                                       0 of 3 rows
			 ──────────────────────────────────────────────────────────────────────────────
			 / xyzzy

			 No row holds all of these words.

















			 ──────────────────────────────────────────────────────────────────────────────
			 ↑↓ scroll   Esc back to the text
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 Who ended it               0 of 3 rows
			 ──────────────────────────────────────
			 / xyzzy

			 No row holds all of these words.





			 ──────────────────────────────────────
			 ↑↓ scroll   Esc back to the text
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			Who ended it
			/ xyzzy
			↑↓ scroll
			"
		`);
	});
});
