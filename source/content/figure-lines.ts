import {figureLimits} from './figure-limits.ts';
import type {Report} from './problem.ts';

/** One line of a drawing and where it stands in its file. */
export type FigureLine = {readonly text: string; readonly line: number};

export type FigureParts = {
	/** The line that names the lanes or hops, where there is one. */
	readonly head: FigureLine | undefined;
	readonly steps: readonly {
		readonly events: readonly FigureLine[];
		readonly caption: string;
	}[];
};

/** Splits a drawing into its head and its steps: lines at the left edge, then an indented caption. */
export const splitFigure = (
	lines: readonly FigureLine[],
	headName: string,
	report: Report,
): FigureParts => {
	const [first, ...rest] = lines.filter(({text}) => text.trim() !== '');
	const hasHead = first?.text.startsWith(`${headName}:`) ?? false;
	const start = first?.line ?? lines[0]?.line ?? 1;
	if (!hasHead) {
		report(
			start,
			`The drawing does not start with its ${headName}.`,
			`Start it with ${headName}: name "heading", name "heading".`,
		);
	}

	const steps: {events: FigureLine[]; captions: FigureLine[]}[] = [];
	for (const part of hasHead || first === undefined ? rest : [first, ...rest]) {
		const step = steps.at(-1);
		const indented = /^\s/.test(part.text);
		if (indented && step) step.captions.push(part);
		else if (indented) {
			report(
				part.line,
				'The caption stands above everything that it could explain.',
				'Write the events of the step first, at the left edge.',
			);
		} else if (step && step.captions.length === 0) step.events.push(part);
		else steps.push({events: [part], captions: []});
	}
	if (steps.length === 0) {
		report(
			start,
			'The drawing has no steps.',
			'Add an event line and a caption below it.',
		);
	}
	return {
		head: hasHead ? first : undefined,
		steps: steps.map(({events, captions}) => ({
			events,
			caption: joinCaption(events, captions, report),
		})),
	};
};

const joinCaption = (
	events: readonly FigureLine[],
	captions: readonly FigureLine[],
	report: Report,
): string => {
	const caption = captions.map(({text}) => text.trim()).join(' ');
	const line = captions[0]?.line ?? events.at(-1)?.line ?? 1;
	if (caption === '') {
		report(line, 'The step has no caption.', 'Say below it, indented, what it means.');
	}
	if ([...caption].length > figureLimits.caption) {
		report(
			line,
			`The caption has ${[...caption].length} characters.`,
			`Shorten it to ${figureLimits.caption}, or make two steps of it.`,
		);
	}
	return caption;
};
