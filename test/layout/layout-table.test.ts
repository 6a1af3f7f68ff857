import {describe, expect, it} from 'vitest';
import type {Block} from '../../source/content/course.ts';
import {layoutBlocks} from '../../source/layout/layout-blocks.ts';
import {picture} from './picture.ts';
import {everything, text} from './sample-blocks.ts';

const wordy = everything.filter((block) => block.kind === 'table' && !block.filter);
const short = everything.filter((block) => block.kind === 'table' && block.filter);
const draw = (blocks: readonly Block[], width: number) =>
	picture(layoutBlocks(blocks, {width, figures: {}}).lines);

describe('a table', () => {
	it('wraps its cells at 78 columns, with a blank line between rows', () => {
		expect(draw(wordy, 78)).toMatchInlineSnapshot(`
			"Code                 Meaning                       Usual cause
			──────────────────────────────────────────────────────────────────────────────
			502 Bad Gateway      what came back was no valid   the app crashed, or speaks
			                     answer                        another protocol than the
			                                                   gateway expects

			504 Gateway Timeout  nothing came back in time     a slow query"
		`);
	});

	it('uses no more than 100 columns', () => {
		expect(draw(wordy, 200)).toBe(draw(wordy, 100));
	});

	it('becomes a block a row at 40 columns', () => {
		expect(draw(wordy, 40)).toMatchInlineSnapshot(`
			"502 Bad Gateway
			  Meaning: what came back was no valid
			    answer
			  Usual cause: the app crashed, or
			    speaks another protocol than the
			    gateway expects

			504 Gateway Timeout
			  Meaning: nothing came back in time
			  Usual cause: a slow query"
		`);
	});

	it('stays a table in a narrow terminal where no cell has to wrap', () => {
		expect(draw(short, 30)).toMatchInlineSnapshot(`
			"Code  Name
			───────────────────────
			200   OK
			301   Moved Permanently"
		`);
	});

	it('becomes a block a row where a word is longer than its column could be', () => {
		const long = 'x'.repeat(70);
		const table: Block = {
			kind: 'table',
			filter: false,
			head: [text('Name'), text('Value'), text('Note')],
			rows: [[text('token'), text(long), []]],
		};
		expect(draw([table], 78)).toBe(`token\n  Value:\n    ${long}`);
	});

	it('has no head and no rule where the header cells are empty', () => {
		const table: Block = {
			kind: 'table',
			filter: false,
			head: [[], []],
			rows: [
				[text('日本'), text('a')],
				[text('b'), text('c')],
			],
		};
		expect(draw([table], 78)).toBe('日本  a\nb     c');
	});
});
