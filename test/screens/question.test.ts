import {describe, expect, it} from 'vitest';
import {drawScreen, toSection, type Walk} from './draw-screen.ts';

describe('question', () => {
	it('shows a question', async () => {
		const walk: Walk = toSection(3);
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 Quick check · A service ends with 143                                   1 of 1
			 ──────────────────────────────────────────────────────────────────────────────
			 Nobody touched the keyboard. What ended it?

			   exit status 143

			 ▸ 1  The kernel, for want of memory
			   2  Somebody sent SIGTERM














			 ────────────────────────────────────────────────────────────────────────── 0 %
			 ↵ answer   ↑↓ choose   → Try it   c contents   ? keys
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 Quick check · A service ends …  1 of 1
			 ──────────────────────────────────────
			 Nobody touched the keyboard. What
			 ended it?

			   exit status 143

			 ▸ 1  The kernel, for want of memory
			   2  Somebody sent SIGTERM

			 ────────────────────────────────── 0 %
			 ↵ answer   ↑↓ choose   ? keys
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			Quick check…  1 of 1
			Nobody touched the
			PgDn more   ? keys
			"
		`);
	});

	it('shows a question with its last choice under the pointer', async () => {
		const walk: Walk = toSection(3, '\x1b[A');
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 Quick check · A service ends with 143                                   1 of 1
			 ──────────────────────────────────────────────────────────────────────────────
			 Nobody touched the keyboard. What ended it?

			   exit status 143

			   1  The kernel, for want of memory
			 ▸ 2  Somebody sent SIGTERM














			 ────────────────────────────────────────────────────────────────────────── 0 %
			 ↵ answer   ↑↓ choose   → Try it   c contents   ? keys
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 Quick check · A service ends …  1 of 1
			 ──────────────────────────────────────
			 Nobody touched the keyboard. What
			 ended it?

			   exit status 143

			   1  The kernel, for want of memory
			 ▸ 2  Somebody sent SIGTERM

			 ────────────────────────────────── 0 %
			 ↵ answer   ↑↓ choose   ? keys
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			Quick check…  1 of 1
			▸ 2  Somebody sent
			PgDn more   ? keys
			"
		`);
	});

	it('shows a wrong answer', async () => {
		const walk: Walk = toSection(3, '\r');
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 Quick check · A service ends with 143                                   1 of 1
			 ──────────────────────────────────────────────────────────────────────────────
			 Nobody touched the keyboard. What ended it?

			   exit status 143

			 ✗ 1  The kernel, for want of memory
			   2  Somebody sent SIGTERM

			 ✗ Not this one
			 That would be signal 9, and so 137.











			 ────────────────────────────────────────────────────────────────────────── 0 %
			 ↵ try again   → Try it   c contents   ? keys
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 Quick check · A service ends …  1 of 1
			 ──────────────────────────────────────

			   exit status 143

			 ✗ 1  The kernel, for want of memory
			   2  Somebody sent SIGTERM

			 ✗ Not this one
			 That would be signal 9, and so 137.
			 ────────────────────────────────── 0 %
			 ↵ try again   → Try it   ? keys
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			Quick check…  1 of 1
			✗ Not this one
			↵ try again   ? keys
			"
		`);
	});

	it('shows the right answer, after a wrong one', async () => {
		const walk: Walk = toSection(3, '\r', '\r', '\x1b[A', '\r');
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 Quick check · A service ends with 143                                   1 of 1
			 ──────────────────────────────────────────────────────────────────────────────
			 Nobody touched the keyboard. What ended it?

			   exit status 143

			 ✗ 1  The kernel, for want of memory
			 ✓ 2  Somebody sent SIGTERM

			 ✓ Right
			 Yes: 143 is 128 + 15.

			 Deployments do it all the time.









			 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 100 %
			 ↵ Try it   c contents   ? keys
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 Quick check · A service ends …  1 of 1
			 ──────────────────────────────────────

			 ✗ 1  The kernel, for want of memory
			 ✓ 2  Somebody sent SIGTERM

			 ✓ Right
			 Yes: 143 is 128 + 15.

			 Deployments do it all the time.
			 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 100 %
			 ↵ Try it   c contents   ? keys
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			Quick check…  1 of 1
			✓ Right
			↵ Try it   ? keys
			"
		`);
	});
});
