import {checkLabel} from './check-label.ts';
import type {FigureEvent, SequenceFigure} from './figure.ts';
import {type FigureLine, splitFigure} from './figure-lines.ts';
import {suggestName} from './nearest-name.ts';
import {parseLanes} from './parse-lanes.ts';
import type {Report} from './problem.ts';

/** Parses the drawing of who says what to whom. */
export const parseSequence = (
	lines: readonly FigureLine[],
	report: Report,
): Pick<SequenceFigure, 'lanes' | 'steps'> => {
	const {head, steps} = splitFigure(lines, 'lanes', report);
	const lanes = head ? parseLanes(head, 'lanes', report) : [];
	const known = head ? lanes.map(({id}) => id) : undefined;
	return {
		lanes,
		steps: steps.map(({events, caption}) => ({
			caption,
			events: events.flatMap((event) => parseEvent(event, known, report) ?? []),
		})),
	};
};

const parseEvent = (
	{text, line}: FigureLine,
	lanes: readonly string[] | undefined,
	report: Report,
): FigureEvent | undefined => {
	const event = matchEvent(text.trim());
	if (event === undefined) {
		report(
			line,
			`The line is no event: ${text.trim()}`,
			'Write a -> b: label, a -x b: label, a: label, a ✓ label, a ✗ label or ... label.',
		);
		return undefined;
	}
	checkLabel(event.label, line, report);
	// Without a readable head, every lane would be unknown: one problem is enough.
	for (const lane of lanes === undefined ? [] : lanesOf(event)) {
		if (lanes?.includes(lane)) continue;
		report(line, `There is no lane ${lane}.`, suggestName(lane, lanes ?? []));
	}
	if (event.kind === 'message' || event.kind === 'lost') {
		if (event.from === event.to) {
			report(
				line,
				'The message goes from a lane to itself.',
				`Write a note: ${event.from}: ${event.label}`,
			);
		}
	}
	return event;
};

const matchEvent = (text: string): FigureEvent | undefined => {
	const gap = /^\.\.\.\s*(\S.*)$/.exec(text);
	if (gap) return {kind: 'gap', label: gap[1] ?? ''};

	const message = /^([a-z0-9-]+)\s+(->|-x)\s+([a-z0-9-]+)\s*:\s*(\S.*)$/.exec(text);
	if (message) {
		const [, from = '', arrow, to = '', label = ''] = message;
		return {kind: arrow === '->' ? 'message' : 'lost', from, to, label};
	}

	const note = /^([a-z0-9-]+)\s*([:✓✗])\s*(\S.*)$/.exec(text);
	if (!note) return undefined;
	const [, lane = '', sign = ':', label = ''] = note;
	return {kind: 'note', lane, tone: tones[sign] ?? 'plain', label};
};

const tones: Readonly<Record<string, 'plain' | 'good' | 'missed'>> = {
	':': 'plain',
	'✓': 'good',
	'✗': 'missed',
};

const lanesOf = (event: FigureEvent): readonly string[] => {
	if (event.kind === 'gap') return [];
	return event.kind === 'note' ? [event.lane] : [event.from, event.to];
};
