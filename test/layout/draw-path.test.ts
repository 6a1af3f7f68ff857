import {describe, expect, it} from 'vitest';
import {drawFigure} from '../../source/layout/draw-figure.ts';
import {drawPath} from '../../source/layout/draw-path.ts';
import {lineWidth} from '../../source/layout/line-width.ts';
import {letters} from './letters.ts';
import {picture} from './picture.ts';
import {hops} from './sample-figures.ts';
import {toned} from './toned.ts';

describe('drawPath', () => {
	it('hangs what is seen below the hop that fails, at 76 columns', () => {
		expect(picture(drawPath(hops, 0, 76))).toMatchInlineSnapshot(`
			"you ✓ → DNS ✓ → TCP ✗ → TLS → gateway → app
			                    ┊
			           connection refused"
		`);
	});

	it('keeps a long label within 60 columns', () => {
		expect(picture(drawPath(hops, 1, 60))).toMatchInlineSnapshot(`
			"you ✓ → DNS ✓ → TCP ✓ → TLS ✓ → gateway ✓ → app ✗
			                                                ┊
			      500 Internal Server Error, from the application itself"
		`);
	});

	it('ticks every hop where everything passes', () => {
		expect(picture(drawPath(hops, 2, 76))).toMatchInlineSnapshot(`
			"you ✓ → DNS ✓ → TCP ✓ → TLS ✓ → gateway ✓ → app ✓
			                                                ┊
			                                             200 OK"
		`);
	});

	it('puts the hops one below the other at 40 columns', () => {
		expect(picture(drawPath(hops, 1, 40))).toMatchInlineSnapshot(`
			"✓ you
			✓ DNS
			✓ TCP
			✓ TLS
			✓ gateway
			✗ app
			┊ 500 Internal Server Error, from the
			┊ application itself"
		`);
	});

	it('says by tone what passed, failed and was never reached', () => {
		const lines = drawPath(hops, 0, 76);
		expect(toned(lines, 'good')).toEqual(['you ✓', 'DNS ✓']);
		expect(toned(lines, 'missed')).toEqual(['TCP ✗', '┊', 'connection refused']);
		expect(toned(lines, 'dim').join('')).toContain('TLS → gateway → app');
	});

	it('is never wider than the width and loses no letter of a label', () => {
		for (const [step, {label}] of hops.steps.entries()) {
			for (let width = 1; width <= 120; width++) {
				const lines = drawPath(hops, step, width);
				expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(width);
				expect(letters(lines)).toContain(letters(label));
			}
		}
	});
});

describe('drawFigure', () => {
	it('holds a step that the figure does not have', () => {
		expect(drawFigure(hops, 99, 76)).toEqual(drawPath(hops, 3, 76));
		expect(drawFigure(hops, -1, 76)).toEqual(drawPath(hops, 0, 76));
	});
});
