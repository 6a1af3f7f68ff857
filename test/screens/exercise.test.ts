import {describe, expect, it} from 'vitest';
import {drawScreen, toSection, type Walk} from './draw-screen.ts';

describe('exercise', () => {
	it('shows an answer that is being typed', async () => {
		const walk: Walk = toSection(
			4,
			'The script has a typo in line 4, that is the cause of it',
		);
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 A · The build stops                                                     1 of 1
			 ──────────────────────────────────────────────────────────────────────────────
			 One line of a build log, to be read.

			   $ ./build.sh
			   ./build.sh: line 4: jqq: command not found
			   $ echo $?
			   127

			 What went wrong, and what would you do?
			 › The script has a typo in line 4, that is the cause of it











			 ────────────────────────────────────────────────────────────────────────── 0 %
			 ↵ have it graded   Esc pause   PgUp output
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 A · The build stops             1 of 1
			 ──────────────────────────────────────
			   $ echo $?
			   127

			 What went wrong, and what would you
			 do?
			 › The script has a typo in line 4,
			   that is the cause of it

			 ────────────────────────────────── 0 %
			 ↵ have it graded   Esc pause
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			A · The bui…  1 of 1
			› of it
			↵ have it graded
			"
		`);
	});

	it('shows an answer that waits', async () => {
		const walk: Walk = toSection(4, 'The script has a typo in line 4', '\x1b');
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 A · The build stops                                                     1 of 1
			 ──────────────────────────────────────────────────────────────────────────────
			 One line of a build log, to be read.

			   $ ./build.sh
			   ./build.sh: line 4: jqq: command not found
			   $ echo $?
			   127

			 What went wrong, and what would you do?
			 › The script has a typo in line 4











			 ────────────────────────────────────────────────────────────────────────── 0 %
			 ↵ type on   → your score   c contents   ? keys
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 A · The build stops             1 of 1
			 ──────────────────────────────────────
			   ./build.sh: line 4: jqq: command
			   … not found
			   $ echo $?
			   127

			 What went wrong, and what would you
			 do?
			 › The script has a typo in line 4
			 ────────────────────────────────── 0 %
			 ↵ type on   → your score   ? keys
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			A · The bui…  1 of 1
			  typo in line 4
			↵ type on   ? keys
			"
		`);
	});

	it('shows an answer that was graded', async () => {
		const walk: Walk = toSection(4, 'The typo is the cause, not step 2.\r');
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 A · The build stops                                                     1 of 1
			 ──────────────────────────────────────────────────────────────────────────────
			 One line of a build log, to be read.

			   $ ./build.sh
			   ./build.sh: line 4: jqq: command not found
			   $ echo $?
			   127

			 What went wrong, and what would you do?
			 › The typo is the cause, not step 2.

			   ✓ cause      “cause”
			 ▸ ✗ next step  “not step” says otherwise. What would you change, and in
			                which line?

			 1 of 2 said so far.





			 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 100 %
			 ↵ try again   m model answer   → your score   d dispute   c contents   ? keys
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 A · The build stops             1 of 1
			 ──────────────────────────────────────
			 › The typo is the cause, not step 2.

			   ✓ cause
			     “cause”
			 ▸ ✗ next step
			     “not step” says otherwise. What
			     would you change, and in which
			     line?
			 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 100 %
			 ↵ try again   m model answer   ? keys
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			A · The bui…  1 of 1
			▸ ✗ next step
			↵ try again   ? keys
			"
		`);
	});

	it('shows a verdict that is disputed', async () => {
		const walk: Walk = toSection(4, 'The typo is the cause, maybe step 2.\r', 'd');
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 A · The build stops                                                     1 of 1
			 ──────────────────────────────────────────────────────────────────────────────
			 One line of a build log, to be read.

			   $ ./build.sh
			   ./build.sh: line 4: jqq: command not found
			   $ echo $?
			   127

			 What went wrong, and what would you do?
			 › The typo is the cause, maybe step 2.

			   ✓ cause      “cause”
			 ▸ ✗ next step  “maybe step” does not commit to one. What would you change,
			                and in which line? (your dispute is noted)

			 1 of 2 said so far.





			 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 100 %
			 ↵ try again   m model answer   → your score   d dispute   c contents   ? keys
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 A · The build stops             1 of 1
			 ──────────────────────────────────────

			   ✓ cause
			     “cause”
			 ▸ ✗ next step
			     “maybe step” does not commit to
			     one. What would you change, and in
			     which line? (your dispute is
			     noted)
			 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 100 %
			 ↵ try again   m model answer   ? keys
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			A · The bui…  1 of 1
			▸ ✗ next step
			↵ try again   ? keys
			"
		`);
	});

	it('shows the model answer', async () => {
		const walk: Walk = toSection(4, 'The cause, and the next step.\r', 'm');
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 A · The build stops                                                     1 of 1
			 ──────────────────────────────────────────────────────────────────────────────
			 One line of a build log, to be read.

			   $ ./build.sh
			   ./build.sh: line 4: jqq: command not found
			   $ echo $?
			   127

			 What went wrong, and what would you do?
			 › The cause, and the next step.

			   ✓ cause      “cause”
			   ✓ next step  “step”

			 Everything a senior engineer would want to hear.

			 Model answer
			 The shell found no program called jqq: a typo for jq.

			 • Correct line 4.

			 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 100 %
			 ↵ change it   m model answer   → your score   d dispute   c contents   ? keys
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 A · The build stops             1 of 1
			 ──────────────────────────────────────
			 want to hear.

			 Model answer
			 The shell found no program called jqq:
			 a typo for jq.

			 • Correct line 4.

			 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 100 %
			 ↵ change it   m model answer   ? keys
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			A · The bui…  1 of 1
			Model answer
			↵ change it   ? keys
			"
		`);
	});

	it('shows what the grader asks back', async () => {
		const walk: Walk = toSection(4, 'The typo is the cause, eh step.\r');
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 A · The build stops                                                     1 of 1
			 ──────────────────────────────────────────────────────────────────────────────
			 One line of a build log, to be read.

			   $ ./build.sh
			   ./build.sh: line 4: jqq: command not found
			   $ echo $?
			   127

			 What went wrong, and what would you do?
			 › The typo is the cause, eh step.

			   ✓ cause      “cause”
			 ▸ ? next step  “eh step”: not sure what you mean by it.

			 1 of 2 said so far.

			 I am not sure that I understand you. Which of the two do you mean?




			 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 100 %
			 ↵ answer the question   m model answer   → your score   d dispute   ? keys
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 A · The build stops             1 of 1
			 ──────────────────────────────────────
			 do?
			 › The typo is the cause, eh step.

			   ✓ cause
			     “cause”
			 ▸ ? next step
			     “eh step”: not sure what you mean
			     by it.
			 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 100 %
			 ↵ answer the question   ? keys
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			A · The bui…  1 of 1
			▸ ? next step
			↓ more   ? keys
			"
		`);
	});

	it('shows an answer to what was asked back', async () => {
		const walk: Walk = toSection(4, 'The typo is the cause, eh step.\r', '\r', 'Mend');
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 A · The build stops                                                     1 of 1
			 ──────────────────────────────────────────────────────────────────────────────
			 One line of a build log, to be read.

			   $ ./build.sh
			   ./build.sh: line 4: jqq: command not found
			   $ echo $?
			   127

			 Which of the two do you mean?
			 › Mend











			 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 100 %
			 ↵ have it graded   Esc pause   PgUp output
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 A · The build stops             1 of 1
			 ──────────────────────────────────────
			   ./build.sh: line 4: jqq: command
			   … not found
			   $ echo $?
			   127

			 Which of the two do you mean?
			 › Mend

			 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 100 %
			 ↵ have it graded   Esc pause
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			A · The bui…  1 of 1
			› Mend
			↵ have it graded
			"
		`);
	});

	it('shows the end of an answer that is longer than its field', async () => {
		const walk: Walk = toSection(4, `${'a long story about '.repeat(12)}the end`);
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 A · The build stops                                                     1 of 1
			 ──────────────────────────────────────────────────────────────────────────────
			 One line of a build log, to be read.

			   $ ./build.sh
			   ./build.sh: line 4: jqq: command not found
			   $ echo $?
			   127

			 What went wrong, and what would you do?
			 › a long story about a long story about a long story about a long story about
			   a long story about a long story about a long story about a long story about
			   a long story about a long story about a long story about a long story about
			   the end








			 ────────────────────────────────────────────────────────────────────────── 0 %
			 ↵ have it graded   Esc pause   PgUp output
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 A · The build stops             1 of 1
			 ──────────────────────────────────────
			   127

			 What went wrong, and what would you
			 do?
			 › a long story about a long story
			   about a long story about a long
			   story about a long story about the
			   end
			 ────────────────────────────────── 0 %
			 ↵ have it graded   Esc pause
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			A · The bui…  1 of 1
			› end
			↵ have it graded
			"
		`);
	});
});
