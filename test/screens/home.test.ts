import {describe, expect, it} from 'vitest';
import {drawScreen, type Walk} from './draw-screen.ts';

describe('home', () => {
	it('shows the first screen at the first start', async () => {
		const walk: Walk = async () => {};
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 Exit codes                                                   Shell Basics · 07
			 ──────────────────────────────────────────────────────────────────────────────
			   ▸ What a code says
			     Who ended it
			     Quick check                                                         0 of 1
			     Try it                                                              0 of 1
















			 ────────────────────────────────────────────────────────────────────────── 0 %
			 ↵ start with What a code says   d drill   l lab   r reference   ? keys
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 Exit codes           Shell Basics · 07
			 ──────────────────────────────────────
			   ▸ What a code says
			     Who ended it
			     Quick check  0 of 1
			     Try it  0 of 1




			 ────────────────────────────────── 0 %
			 ↵ start with What a code says   ? keys
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			Exit codes
			  ▸ What a code says
			↵ start wi…   ? keys
			"
		`);
	});

	it('shows the first screen in the middle of the lesson', async () => {
		const walk: Walk = async ({press}) => {
			await press('\r', 'G', '\x1b');
			await press('G', '\r');
			await press('half an', '\x1b', '\x1b');
		};
		expect(await drawScreen('80×24', walk)).toMatchInlineSnapshot(`
			"
			 Exit codes                                                   Shell Basics · 07
			 ──────────────────────────────────────────────────────────────────────────────
			     What a code says
			     Who ended it
			     Quick check                                                         0 of 1
			   ▸ Try it                                       0 of 1, a draft, you are here
















			 ━━━━━━━━━──────────────────────────────────────────────────────────────── 13 %
			 ↵ go on with Try it   d drill   l lab   r reference   ↑↓ choose   ? keys
			"
		`);
		expect(await drawScreen('40×12', walk)).toMatchInlineSnapshot(`
			"
			 Exit codes           Shell Basics · 07
			 ──────────────────────────────────────
			     What a code says
			     Who ended it
			     Quick check  0 of 1
			   ▸ Try it  0 of 1, a draft, you are
			     here



			 ━━━━───────────────────────────── 13 %
			 ↵ go on with Try it   d drill   ? keys
			"
		`);
		expect(await drawScreen('20×3', walk)).toMatchInlineSnapshot(`
			"
			Exit codes
			  ▸ Try it  0 of 1,
			↵ go on wi…   ? keys
			"
		`);
	});

	it('shows the first screen while nothing can be kept', async () => {
		const walk: Walk = async () => {};
		expect(
			await drawScreen('80×24', walk, {
				notice: 'Nothing is being kept: the disk is full.',
			}),
		).toMatchInlineSnapshot(`
			"
			 Exit codes                                                   Shell Basics · 07
			 ──────────────────────────────────────────────────────────────────────────────
			   ▸ What a code says
			     Who ended it
			     Quick check                                                         0 of 1
			     Try it                                                              0 of 1















			 Nothing is being kept: the disk is full.
			 ────────────────────────────────────────────────────────────────────────── 0 %
			 ↵ start with What a code says   d drill   l lab   r reference   ? keys
			"
		`);
		expect(
			await drawScreen('40×12', walk, {
				notice: 'Nothing is being kept: the disk is full.',
			}),
		).toMatchInlineSnapshot(`
			"
			 Exit codes           Shell Basics · 07
			 ──────────────────────────────────────
			   ▸ What a code says
			     Who ended it
			     Quick check  0 of 1
			     Try it  0 of 1



			 Nothing is being kept: the disk is fu…
			 ────────────────────────────────── 0 %
			 ↵ start with What a code says   ? keys
			"
		`);
		expect(
			await drawScreen('20×3', walk, {
				notice: 'Nothing is being kept: the disk is full.',
			}),
		).toMatchInlineSnapshot(`
			"
			Exit codes
			  ▸ What a code says
			↵ start wi…   ? keys
			"
		`);
	});
});
