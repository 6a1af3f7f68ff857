import {describe, expect, it} from 'vitest';
import type {Block} from '../../source/content/course.ts';
import {layoutBlocks} from '../../source/layout/layout-blocks.ts';
import {lineWidth} from '../../source/layout/line-width.ts';
import {plainText} from '../../source/layout/plain-text.ts';
import {letters} from './letters.ts';
import {picture} from './picture.ts';
import {everything, paragraph} from './sample-blocks.ts';
import {hops, refused} from './sample-figures.ts';

const figures = {refused, path: hops};

/** All words that a very wide terminal shows; other tests look at those with their own eyes. */
const words = layoutBlocks(everything, {width: 100, figures, answers: true})
	.lines.flatMap((line) => plainText(line).split(/\s+/))
	.filter((word) => letters(word) !== '');

describe('layoutBlocks', () => {
	it('lays out every kind of block at 78 columns', () => {
		expect(
			picture(layoutBlocks(everything, {width: 78, figures}).lines),
		).toMatchInlineSnapshot(`
			"The 5xx codes

			A 502 and a 504 are written by the gateway. It works; 日本 🎉 is behind it.

			• an item that is long enough to be wrapped in a narrow terminal
			  1. inner
			  2. second inner
			• short

			  $ curl -i https://staging.acme.com/v1/reports/annual?year=2026 --max-time 
			  … 5 -o report.csv
			  HTTP/1.1 504 Gateway Timeout

			          server: nginx

			Code                 Meaning                       Usual cause
			──────────────────────────────────────────────────────────────────────────────
			502 Bad Gateway      what came back was no valid   the app crashed, or speaks
			                     answer                        another protocol than the
			                                                   gateway expects

			504 Gateway Timeout  nothing came back in time     a slow query

			Code  Name
			───────────────────────
			200   OK
			301   Moved Permanently

			┃ Not so fast
			┃ A 502 does not say that "the API is down": try the health check before
			┃ that.
			┃
			┃   curl -i localhost

			Connection refused

			  you                 its kernel              the service
			   │                       │                       · not listening
			   │ SYN to port 443       │                       │
			   ├──────────────────────▶│                       │
			   │              RST, ACK │                       │
			   │◀──────────────────────┤                       │
			   ✗ ECONNREFUSED, one round trip later            │

			↵ step through it

			Who wrote it?

			A 502 came back. Who wrote it?

			a) the app
			b) the gateway

			Block A

			  $ curl https://api.example.com
			  curl: (7) Failed to connect

			What failed?

			In which layer?"
		`);
	});

	it('has a form for 40 columns, and for print all steps and the answers', () => {
		const options = {width: 40, figures, steppable: false, answers: true};
		expect(picture(layoutBlocks(everything, options).lines)).toMatchInlineSnapshot(`
			"The 5xx codes

			A 502 and a 504 are written by the
			gateway. It works; 日本 🎉 is behind it.

			• an item that is long enough to be
			  wrapped in a narrow terminal
			  1. inner
			  2. second inner
			• short

			  $ curl -i https://staging.acme.com/v1/
			  … reports/annual?year=2026 --max-time 
			  … 5 -o report.csv
			  HTTP/1.1 504 Gateway Timeout

			          server: nginx

			502 Bad Gateway
			  Meaning: what came back was no valid
			    answer
			  Usual cause: the app crashed, or
			    speaks another protocol than the
			    gateway expects

			504 Gateway Timeout
			  Meaning: nothing came back in time
			  Usual cause: a slow query

			Code  Name
			───────────────────────
			200   OK
			301   Moved Permanently

			┃ Not so fast
			┃ A 502 does not say that "the API is
			┃ down": try the health check before
			┃ that.
			┃
			┃   curl -i localhost

			Connection refused

			  · the service: not listening
			  you → its kernel
			    SYN to port 443
			  its kernel → you
			    RST, ACK
			▸ ✗ you: ECONNREFUSED, one round trip
			    later

			1. You knock at the port.
			2. The kernel answers for the port:
			   nobody listens there.
			3. The program is told at once.

			Who wrote it?

			A 502 came back. Who wrote it?

			a) the app
			b) the gateway

			✓ b) It could not make sense of what the
			     app sent.

			Block A

			  $ curl https://api.example.com
			  curl: (7) Failed to connect

			What failed?

			In which layer?

			Model answer

			TCP: the connection was refused."
		`);
	});

	it('keeps prose to 76 columns however wide the terminal is', () => {
		const {lines} = layoutBlocks([paragraph('word '.repeat(100))], {
			width: 200,
			figures,
		});
		expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(76);
	});

	it('says where a key can act, also inside a call-out', () => {
		const nested: Block = {
			kind: 'callout',
			tone: 'note',
			title: 'Look',
			blocks: [paragraph('here'), {kind: 'figure', id: 'path'}],
		};
		const {lines, anchors} = layoutBlocks([...everything, nested], {
			width: 78,
			figures,
		});
		expect(anchors.map((anchor) => `${anchor.kind} ${anchor.id}`)).toEqual([
			'heading the-5xx-codes',
			'filter-table codes',
			'figure refused',
			'question who-wrote-it',
			'exercise A',
			'figure path',
		]);
		const starts = anchors.map((anchor) => plainText(lines[anchor.line] ?? []));
		expect(starts).toEqual([
			'The 5xx codes',
			'Code  Name',
			'Connection refused',
			'Who wrote it?',
			'Block A',
			'┃ The way of a request',
		]);
		const ends = anchors.map((anchor) =>
			plainText(lines[anchor.line + anchor.height - 1] ?? []),
		);
		expect(ends).toEqual([
			'The 5xx codes',
			'301   Moved Permanently',
			'↵ step through it',
			'b) the gateway',
			'In which layer?',
			'┃ ↵ step through it',
		]);
	});

	it('gives a pitfall the tone that asks for attention, any other call-out the accent', () => {
		for (const [tone, expected] of [
			['pitfall', 'attention'],
			['interview', 'accent'],
		] as const) {
			const {lines} = layoutBlocks([{kind: 'callout', tone, title: 'T', blocks: []}], {
				width: 40,
				figures,
			});
			expect(lines).toEqual([
				[
					{text: '┃ ', tone: expected},
					{text: 'T', tone: expected, strong: true},
				],
			]);
		}
	});

	it('aligns the numbers of a list of more than nine', () => {
		const items = Array.from({length: 10}, () => [paragraph('x')]);
		const {lines} = layoutBlocks([{kind: 'list', ordered: true, items}], {
			width: 40,
			figures,
		});
		expect(lines.map(plainText).slice(8)).toEqual([' 9. x', '10. x']);
	});

	it('is never wider than the width', () => {
		for (let width = 1; width <= 120; width++) {
			for (const steppable of [true, false]) {
				const {lines} = layoutBlocks(everything, {
					width,
					figures,
					steppable,
					answers: true,
				});
				for (const line of lines) {
					// Figures hold to the width from 20 columns on; here they do at any.
					expect([width, plainText(line), lineWidth(line) <= width]).toEqual([
						width,
						plainText(line),
						true,
					]);
				}
			}
		}
	});

	it('loses no word', () => {
		for (let width = 24; width <= 120; width++) {
			const drawn = letters(
				layoutBlocks(everything, {width, figures, answers: true}).lines,
			);
			for (const word of words) {
				expect([width, word, drawn.includes(letters(word))]).toEqual([width, word, true]);
			}
		}
	});

	it('lays out a section of 300 lines in a few milliseconds', () => {
		const blocks = Array.from({length: 5}, () => everything).flat();
		layoutBlocks(blocks, {width: 78, figures});
		const start = performance.now();
		const {lines} = layoutBlocks(blocks, {width: 78, figures});
		expect(lines.length).toBeGreaterThan(300);
		// Some four milliseconds on a slow machine; the bound only catches another order of growth.
		expect(performance.now() - start).toBeLessThan(100);
	});
});
