import {describe, expect, it} from 'vitest';
import type {Line} from '../../source/layout/line.ts';
import {lineWidth} from '../../source/layout/line-width.ts';
import {plainText} from '../../source/layout/plain-text.ts';
import {composeFrame} from '../../source/parts/compose-frame.ts';
import type {Frame} from '../../source/parts/frame.ts';
import {frameSize} from '../../source/parts/frame-size.ts';

const body = (rows: number, width: number): readonly Line[] =>
	Array.from({length: rows}, (_, row) =>
		row % 5 === 4 ? [] : [{text: 'x'.repeat(width), tone: 'code'}],
	);

const frame: Frame = {
	title: 'Below HTTP: when no code comes back',
	status: '5 of 13',
	body: [],
	bar: 0.31,
	context: 'reader',
	words: {more: 'more', next: 'From symptom to cause', previous: 'The 5xx codes'},
};

const draw = (changes: Partial<Frame>, columns: number, rows: number, ascii = false) =>
	composeFrame({...frame, ...changes}, {columns, rows}, ascii)
		.map((line) => plainText(line).trimEnd())
		.join('\n');

describe('composeFrame', () => {
	it('has exactly the rows of the window and none wider, at every size', () => {
		for (let rows = 1; rows <= 40; rows++) {
			for (let columns = 1; columns <= 130; columns++) {
				for (const notice of [undefined, 'Nothing is being kept: the disk is full.']) {
					const size = frameSize({columns, rows}, {notice: notice !== undefined});
					const lines = composeFrame(
						{
							...frame,
							body: body(size.rows + 3, size.width),
							...(notice === undefined ? {} : {notice}),
						},
						{columns, rows},
						columns % 2 === 0,
					);
					const widest = Math.max(...lines.map(lineWidth));
					if (lines.length !== rows || widest > columns) {
						expect.fail(`${columns}×${rows}: ${lines.length} rows, ${widest} columns`);
					}
				}
			}
		}
	});

	it('draws title, rule, body, bar and hints', () => {
		expect(draw({body: [[{text: 'Some text.'}]]}, 60, 10)).toMatchInlineSnapshot(`
			" Below HTTP: when no code comes back                5 of 13
			 ──────────────────────────────────────────────────────────
			 Some text.





			 ━━━━━━━━━━━━━━━━───────────────────────────────────── 31 %
			 ↓ more   → From symptom to cause   / search   ? keys"
		`);
	});

	it('shows a notice above the bar', () => {
		expect(draw({notice: 'Nothing is being kept.'}, 40, 11)).toMatchInlineSnapshot(`
			" Below HTTP: when no code com…  5 of 13
			 ──────────────────────────────────────






			 Nothing is being kept.
			 ━━━━━━━━━━─────────────────────── 31 %
			 ↓ more   ← The 5xx codes   ? keys"
		`);
	});

	it('gives the body more of a smaller window', () => {
		const text: readonly Line[] = [[{text: 'one'}], [{text: 'two'}], [{text: 'three'}]];
		expect(draw({body: text}, 30, 8)).toMatchInlineSnapshot(`
			"Below HTTP: when no …  5 of 13
			──────────────────────────────
			one
			two
			three


			↓ more   / search   ? keys"
		`);
		expect(draw({body: text}, 30, 5)).toMatchInlineSnapshot(`
			"Below HTTP: when no …  5 of 13
			one
			two
			three
			↓ more   / search   ? keys"
		`);
		expect(draw({body: text}, 30, 2)).toMatchInlineSnapshot(`
			"one
			↓ more   / search   ? keys"
		`);
		expect(draw({body: text}, 30, 1)).toMatchInlineSnapshot(`"one"`);
	});

	it('keeps title and status apart, and gives the status up before the title', () => {
		const titleAt = (columns: number) => draw({}, columns, 3).split('\n')[0];
		expect([60, 45, 30, 20, 12].map(titleAt)).toMatchInlineSnapshot(`
			[
			  " Below HTTP: when no code comes back                5 of 13",
			  " Below HTTP: when no code comes ba…  5 of 13",
			  "Below HTTP: when no …  5 of 13",
			  "Below HTTP: when no…",
			  "Below HTTP:…",
			]
		`);
	});

	it('fills the bar as far as the work is done', () => {
		const barAt = (bar: number) => draw({bar}, 30, 10).split('\n').at(-2);
		expect([0, 0.5, 0.999, 1].map(barAt)).toMatchInlineSnapshot(`
			[
			  "────────────────────────── 0 %",
			  "━━━━━━━━━━━━━──────────── 50 %",
			  "━━━━━━━━━━━━━━━━━━━━━━━━━ 99 %",
			  "━━━━━━━━━━━━━━━━━━━━━━━━ 100 %",
			]
		`);
	});
});
