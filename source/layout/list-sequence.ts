import type {FigureEvent, SequenceFigure} from '../content/figure.ts';
import type {Line, Run, Tone} from './line.ts';
import {noteSigns} from './note-signs.ts';
import {wrapRuns} from './wrap-runs.ts';

/** Lists the events of a sequence figure down to `step`, for a width that lanes don't fit. */
export function listSequence(
	figure: SequenceFigure,
	step: number,
	width: number,
): Line[] {
	const labels = new Map(figure.lanes.map((lane) => [lane.id, lane.label]));
	const nameOf = (lane: string): string => labels.get(lane) ?? lane;
	return figure.steps.slice(0, step + 1).flatMap(({events}, index) => {
		const newest = index === step;
		const mark: Run = newest ? {text: '▸ ', tone: 'accent'} : {text: '  '};
		return events.flatMap((event) => [
			...wrapRuns(headOf(event, nameOf, newest), width, {
				first: [mark],
				rest: [{text: '    '}],
			}),
			...bodyOf(event, width),
		]);
	});
}

function headOf(
	event: FigureEvent,
	nameOf: (lane: string) => string,
	newest: boolean,
): Run[] {
	const main = newest ? ({tone: 'accent', strong: true} as const) : {};
	switch (event.kind) {
		case 'gap': {
			const tone = newest ? 'accent' : 'dim';
			return [
				{
					text: event.label.startsWith('…') ? event.label : `… ${event.label}`,
					tone,
				},
			];
		}
		case 'note': {
			const tone: Tone = event.tone === 'plain' && newest ? 'accent' : event.tone;
			const text = `${nameOf(event.lane)}: ${event.label}`;
			return [{text: `${noteSigns[event.tone]} `, tone}, newest ? {text, tone} : {text}];
		}
		case 'message':
			return [{...main, text: `${nameOf(event.from)} → ${nameOf(event.to)}`}];
		case 'lost':
			return [
				{...main, text: `${nameOf(event.from)} → ${nameOf(event.to)}`},
				{text: ' '},
				{text: '✗', tone: 'missed', strong: newest},
			];
	}
}

function bodyOf(event: FigureEvent, width: number): Line[] {
	if (event.kind === 'gap' || event.kind === 'note') {
		return [];
	}

	const indent = [{text: '    '}];
	return wrapRuns([{text: event.label}], width, {
		first: indent,
		rest: indent,
	});
}
