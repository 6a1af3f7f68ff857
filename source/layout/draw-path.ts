import type {PathFigure} from '../content/figure.ts';
import {CanvasRow, type Style} from './canvas-row.ts';
import type {Line} from './line.ts';
import {lineWidth} from './line-width.ts';
import {textWidth} from './text-width.ts';
import {wrapRuns} from './wrap-runs.ts';

type Hop = {readonly label: string; readonly sign: '✓' | '✗' | undefined};

/** Under this the hops stand one below the other. */
const narrowest = 60;
const arrow = ' → ';

/**
Draws the hops that a request passes and the one at which it fails at a step (from 0).

What is seen there hangs below the failing hop, or below the last one where everything passes.
Hops in a row become hops one below the other where the row does not fit.
*/
export function drawPath(figure: PathFigure, step: number, width: number): Line[] {
	const {failing, label} = figure.steps[step] ?? {label: ''};
	const found = figure.hops.findIndex((hop) => hop.id === failing);
	const stop = found < 0 ? figure.hops.length - 1 : found;
	const hops = figure.hops.map((hop, index): Hop => {
		const passed = index < stop || (index === stop && found < 0);
		return {
			label: hop.label,
			sign: passed ? '✓' : index === stop ? '✗' : undefined,
		};
	});

	// Measured as if every hop had its sign, so that all steps have the same form.
	const longest = figure.hops.reduce(
		(sum, hop) => sum + textWidth(hop.label) + 2 + arrow.length,
		-arrow.length,
	);
	return width >= narrowest && longest <= width
		? rowOfHops(hops, stop, label, width)
		: columnOfHops(hops, stop, label, width);
}

function rowOfHops(
	hops: readonly Hop[],
	stop: number,
	label: string,
	width: number,
): Line[] {
	const row = new CanvasRow();
	let at = 0;
	let marker = 0;
	for (const [index, hop] of hops.entries()) {
		if (index > 0) {
			row.put(at, arrow, {tone: 'dim'});
			at += arrow.length;
		}

		row.put(at, hop.label, styleOf(hop));
		at += textWidth(hop.label);
		if (hop.sign) {
			row.put(at, ` ${hop.sign}`, styleOf(hop));
			at += 2;
		}

		if (index === stop) {
			marker = at - 1;
		}
	}

	if (label === '') {
		return [row.toLine()];
	}

	const style = labelStyle(hops, stop);
	const lines = wrapRuns([{...style, text: label}], width);
	const wide = Math.max(...lines.map(lineWidth));
	const start = Math.max(0, Math.min(marker - Math.floor(wide / 2), width - wide));
	const hung = lines.map((line) => {
		const below = new CanvasRow();
		below.putLine(start, line);
		return below.toLine();
	});
	const hook = new CanvasRow();
	hook.put(marker, '┊', style);
	return [row.toLine(), hook.toLine(), ...hung];
}

function columnOfHops(
	hops: readonly Hop[],
	stop: number,
	label: string,
	width: number,
): Line[] {
	return hops.flatMap((hop, index) => {
		const style = styleOf(hop);
		const sign = {...style, text: `${hop.sign ?? '·'} `};
		const lines = wrapRuns([{...style, text: hop.label}], width, {
			first: [sign],
			rest: [{text: '  '}],
		});
		if (index !== stop || label === '') {
			return lines;
		}

		const seen = labelStyle(hops, stop);
		const hook = [{...seen, text: '┊ '}];
		return [
			...lines,
			...wrapRuns([{...seen, text: label}], width, {
				first: hook,
				rest: hook,
			}),
		];
	});
}

function styleOf(hop: Hop): Style {
	return hop.sign === '✗'
		? {tone: 'missed', strong: true}
		: {tone: hop.sign === '✓' ? 'good' : 'dim'};
}

function labelStyle(hops: readonly Hop[], stop: number): Style {
	return {tone: hops[stop]?.sign === '✗' ? 'missed' : 'good'};
}
