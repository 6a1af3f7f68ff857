import {describe, expect, it} from 'vitest';
import {drawSequence} from '../../source/layout/draw-sequence.ts';
import {lineWidth} from '../../source/layout/line-width.ts';
import {plainText} from '../../source/layout/plain-text.ts';
import {letters} from './letters.ts';
import {picture} from './picture.ts';
import {refused, relay, silence, tooSlow} from './sample-figures.ts';
import {toned} from './toned.ts';

const last = (figure: {readonly steps: readonly unknown[]}) => figure.steps.length - 1;

describe('drawSequence', () => {
	it('draws lanes, messages and notes at 78 columns', () => {
		expect(picture(drawSequence(refused, 2, 78))).toMatchInlineSnapshot(`
			"  you                 its kernel              the service
			   │                       │                       · not listening
			   │ SYN to port 443       │                       │
			   ├──────────────────────▶│                       │
			   │              RST, ACK │                       │
			   │◀──────────────────────┤                       │
			   ✗ ECONNREFUSED, one round trip later            │"
		`);
	});

	it('draws only what has happened by the first step', () => {
		expect(picture(drawSequence(refused, 0, 78))).toMatchInlineSnapshot(`
			"  you                 its kernel              the service
			   │                       │                       · not listening
			   │ SYN to port 443       │                       │
			   ├──────────────────────▶│                       │"
		`);
	});

	it('moves a note to the other side of its lane where it would leave 56 columns', () => {
		expect(picture(drawSequence(refused, 0, 56))).toMatchInlineSnapshot(`
			"  you                 its kernel             the service
			   │                       │        not listening ·
			   │ SYN to port 443       │                      │
			   ├──────────────────────▶│                      │"
		`);
	});

	it('draws four lanes, crossed lanes, a gap and a late answer at 100 columns', () => {
		expect(picture(drawSequence(tooSlow, 3, 100))).toMatchInlineSnapshot(`
			"                                                                                     the application
			  you                               load balancer            the gateway             server
			   │ GET /v1/reports/annual over TLS,     │                       │                         │
			   │ with a token                         │                       │                         │
			   ├──────────────────────────────────────┼──────────────────────▶│                         │
			   │                                      │                       │ GET /v1/reports/annual  │
			   │                                      │                       ├────────────────────────▶│
			   ┊                                       60 s pass              ┊                         ┊
			   │                                      │                       │           200, too late │
			   │                                      │                       │    ✗── ── ── ── ── ── ──┤
			   │                                      │                       ✗ proxy_read_timeout is over
			   │                                   goes on with a report that nobody waits for any more ✓
			   │                                      │   504 Gateway Timeout │                         │
			   │◀─────────────────────────────────────┼───────────────────────┤                         │"
		`);
	});

	it('wraps labels and headings at 66 columns', () => {
		expect(picture(drawSequence(tooSlow, 3, 66))).toMatchInlineSnapshot(`
			"                                                       the
			                     load                              application
			  you                balancer    the gateway           server
			   │ GET                 │            │                     │
			   │ /v1/reports/annual  │            │                     │
			   │ over TLS, with a    │            │                     │
			   │ token               │            │                     │
			   ├─────────────────────┼───────────▶│                     │
			   │                     │            │ GET                 │
			   │                     │            │ /v1/reports/annual  │
			   │                     │            ├────────────────────▶│
			   ┊                     ┊ 60 s pass  ┊                     ┊
			   │                     │            │       200, too late │
			   │                     │            │   ✗── ── ── ── ── ──┤
			   │                     │            ✗ proxy_read_timeout is over
			   │   goes on with a report that nobody waits for any more ✓
			   │                     │    504     │                     │
			   │                     │    Gateway │                     │
			   │                     │    Timeout │                     │
			   │◀────────────────────┼────────────┤                     │"
		`);
	});

	it('draws two lanes and wide characters at 40 columns', () => {
		expect(picture(drawSequence(silence, 0, 40))).toMatchInlineSnapshot(`
			"                          名前 server
			  you                     192.0.2.53
			   │ A? api.example.com (UDP)  │
			   ├── ── ── ── ── ── ── ──✗   │
			   ┊       5 s, nothing        ┊
			   │ once more                 │
			   ├── ── ── ── ── ── ── ──✗   │
			  日本 🎉 has heard of nothing ·
			  at all until now             │"
		`);
	});

	it('draws five lanes at 76 columns', () => {
		expect(picture(drawSequence(relay, 0, 76))).toMatchInlineSnapshot(`
			"  you              edge            gateway            app           database
			   │ down            │                │                │                │
			   ├─────────────────┼────────────────┼────────────────┼───────────────▶│
			   │                 │                │                │       and back │
			   │◀────────────────┼────────────────┼────────────────┼────────────────┤
			   │ again           │                │                │                │
			   ├── ── ── ── ── ──┼── ── ── ── ── ─┼ ── ── ── ── ── ┼─ ── ── ── ──✗  │
			   ┊                 ┊            a pause              ┊                ┊
			   │                 │                │                · thinks         │"
		`);
	});

	it('lists the events at 40 columns where the lanes have no room', () => {
		expect(picture(drawSequence(tooSlow, 2, 40))).toMatchInlineSnapshot(`
			"  you → the gateway
			    GET /v1/reports/annual over TLS,
			    with a token
			  the gateway → the application server
			    GET /v1/reports/annual
			  … 60 s pass
			▸ the application server → the gateway ✗
			    200, too late
			▸ ✗ the gateway: proxy_read_timeout is
			    over
			▸ ✓ the application server: goes on with
			    a report that nobody waits for any
			    more"
		`);
	});

	it('marks the newest step only, and what was lost at any time', () => {
		expect(toned(drawSequence(refused, 1, 78), 'accent')).toEqual([
			'RST, ACK',
			expect.stringMatching(/^◀─+┤$/),
		]);
		expect(toned(drawSequence(tooSlow, 3, 100), 'missed')).toEqual(['✗', '✗']);
		expect(toned(drawSequence(tooSlow, 2, 100), 'missed').join('')).toContain(
			'proxy_read_timeout is over',
		);
	});

	it('leaves everything in its place when a step is added', () => {
		for (const width of [20, 40, 66, 78, 100]) {
			for (let step = 1; step < tooSlow.steps.length; step++) {
				const before = drawSequence(tooSlow, step - 1, width).map(plainText);
				const after = drawSequence(tooSlow, step, width).map(plainText);
				const unmarked = (line: string) => line.replace('▸', ' ');
				expect(after.slice(0, before.length).map(unmarked)).toEqual(before.map(unmarked));
			}
		}
	});

	it('is never wider than the width and loses no letter of a label', () => {
		for (const figure of [refused, tooSlow, silence, relay]) {
			for (let width = 20; width <= 120; width++) {
				const lines = drawSequence(figure, last(figure), width);
				expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(width);
				const drawn = new Map<string, number>();
				for (const letter of letters(lines)) {
					drawn.set(letter, (drawn.get(letter) ?? 0) + 1);
				}

				const labels = figure.steps.flatMap((step) =>
					step.events.map((event) => event.label),
				);
				for (const letter of letters(labels.join(''))) {
					drawn.set(letter, (drawn.get(letter) ?? 0) - 1);
				}

				expect(Math.min(...drawn.values())).toBeGreaterThanOrEqual(0);
			}
		}
	});
});
