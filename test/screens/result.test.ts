import {describe, expect, it} from 'vitest';
import {drawScreen, type Walk} from './draw-screen.ts';

describe('result', () => {
	it('shows the score', async () => {
		const walk: Walk = async ({press}) => {
			await press('G', '\r', 'the cause\r', '\x1b');
			await press('s');
		};
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 Your score                                                          Exit codes
			 ──────────────────────────────────────────────────────────────────────────────
			 The lesson
			     What a code says
			     Who ended it
			     Quick check  0 of 1
			   ✓ Try it  1 of 2

			 Questions
			    0 of 1  right at the first answer

			 Diagnoses
			    1 of 1  cause
			    0 of 1  next step

			 Look at again
			   • The build stops: next step





			 ━━━━━━━━━━━━━━━━━━─────────────────────────────────────────────────────── 25 %
			 c contents   ? keys
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 Your score                  Exit codes
			 ──────────────────────────────────────
			 The lesson
			     What a code says
			     Who ended it
			     Quick check  0 of 1
			   ✓ Try it  1 of 2

			 Questions
			    0 of 1  right at the first answer
			 ━━━━━━━━───────────────────────── 25 %
			 ↓ more   c contents   ? keys
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			Your score
			The lesson
			↓ more   ? keys
			"
		`);
	});

	it('shows the end of the score', async () => {
		const walk: Walk = async ({press}) => {
			await press('G', '\r', 'the cause\r', '\x1b');
			await press('s', 'G');
		};
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 Your score                                                          Exit codes
			 ──────────────────────────────────────────────────────────────────────────────
			 The lesson
			     What a code says
			     Who ended it
			     Quick check  0 of 1
			   ✓ Try it  1 of 2

			 Questions
			    0 of 1  right at the first answer

			 Diagnoses
			    1 of 1  cause
			    0 of 1  next step

			 Look at again
			   • The build stops: next step





			 ━━━━━━━━━━━━━━━━━━─────────────────────────────────────────────────────── 25 %
			 c contents   ? keys
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 Your score                  Exit codes
			 ──────────────────────────────────────
			    0 of 1  right at the first answer

			 Diagnoses
			    1 of 1  cause
			    0 of 1  next step

			 Look at again
			   • The build stops: next step
			 ━━━━━━━━───────────────────────── 25 %
			 c contents   ? keys
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			Your score
			    next step
			c contents   ? keys
			"
		`);
	});
});
