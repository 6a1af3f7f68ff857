import {describe, expect, it} from 'vitest';
import {drawScreen, toSection, type Walk} from './draw-screen.ts';

describe('contents', () => {
	it('shows the contents', async () => {
		const walk: Walk = toSection(2, 'c');
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 Contents                                                            Exit codes
			 ──────────────────────────────────────────────────────────────────────────────
			    1  What a code says
			 ▸  2  Who ended it
			    3  Quick check
			    4  Try it
















			 ──────────────────────────────────────────────────────────────────────────────
			 ↑↓ choose   ↵ go there   Esc back   ? keys
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 Contents                    Exit codes
			 ──────────────────────────────────────
			    1  What a code says
			 ▸  2  Who ended it
			    3  Quick check
			    4  Try it




			 ──────────────────────────────────────
			 ↑↓ choose   ↵ go there   ? keys
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			Contents  Exit codes
			▸  2  Who ended it
			↑↓ choose   ? keys
			"
		`);
	});
});
