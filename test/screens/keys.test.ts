import {describe, expect, it} from 'vitest';
import {drawScreen, toSection, type Walk} from './draw-screen.ts';

describe('keys', () => {
	it('shows the keys of a text', async () => {
		const walk: Walk = toSection(1, '?');
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 Keys of this screen
			 ──────────────────────────────────────────────────────────────────────────────
			 ↵                  step through the figure or open the table in view;
			                    otherwise go on
			 ↓ j                one line down
			 ↑ k                one line up
			 Space PgDn Ctrl-F  one page down
			 PgUp b Ctrl-B      one page up
			 Ctrl-D             half a page down
			 Ctrl-U             half a page up
			 g Home             to the start
			 G End              to the end
			 → l                next section
			 ← h                previous section
			 /                  search the whole lesson
			 n                  next place that matches the search
			 N                  previous place that matches
			 c                  the contents of the lesson
			 Esc                back to the start
			 ?                  these keys
			 q                  quit; everything is kept
			 Ctrl-C             quit from anywhere; everything is kept
			 ──────────────────────────────────────────────────────────────────────────────
			 ↓ more   Esc back
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 Keys of this screen
			 ──────────────────────────────────────
			 ↵                  step through the
			                    figure or open the
			                    table in view;
			                    otherwise go on
			 ↓ j                one line down
			 ↑ k                one line up
			 Space PgDn Ctrl-F  one page down
			 PgUp b Ctrl-B      one page up
			 ──────────────────────────────────────
			 ↓ more   Esc back
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			Keys of this screen
			↵
			↓ more   Esc back
			"
		`);
	});
});
