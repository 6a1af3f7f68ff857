import type {FigureEvent, SequenceFigure} from '../content/figure.ts';
import type {Line} from './line.ts';
import {lineWidth} from './line-width.ts';
import {type Demand, shareWidth} from './share-width.ts';
import {textWidth} from './text-width.ts';
import {wrapRuns} from './wrap-runs.ts';

/** Where the lanes of a sequence diagram stand. */
export type Lanes = {
	/** Column of each life line. */
	readonly columns: readonly number[];
	readonly headings: readonly Heading[];
};

/** A lane's label, wrapped; `start` is its first column. */
type Heading = {
	readonly lines: readonly Line[];
	readonly start: number;
	readonly width: number;
};

/** The width that so many lanes need to be readable: none, one, two and so on. */
const narrowest = [0, 20, 36, 56, 66, 76];
/** Headings are wrapped harder only where the diagram does not fit otherwise. */
const headingWidths = [18, 12, 8];
const leastSpacing = 12;
const usualSpacing = 24;
/** A longer word in a label is broken rather than given so much room. */
const longestWord = 20;
/** A life line and a space on each side of a label. */
const besideLabel = 4;

/**
Finds columns for the lanes that give every label of the whole figure room, so that nothing moves
from step to step; undefined where the width is too small for a readable diagram.
*/
export function placeLanes(figure: SequenceFigure, width: number): Lanes | undefined {
	if (width < (narrowest[figure.lanes.length] ?? Infinity)) {
		return undefined;
	}

	for (const headingWidth of headingWidths) {
		const lanes = tryHeadings(figure, width, headingWidth);
		if (lanes) {
			return lanes;
		}
	}

	return undefined;
}

function tryHeadings(
	figure: SequenceFigure,
	width: number,
	headingWidth: number,
): Lanes | undefined {
	const wrapped = figure.lanes.map((lane) => {
		const lines = wrapRuns([{text: lane.label, strong: true}], headingWidth);
		return {lines, width: Math.max(...lines.map(lineWidth))};
	});
	const left = wrapped.map((heading) => Math.floor(heading.width / 2));
	const right = wrapped.map((heading, index) => heading.width - (left[index] ?? 0));
	const first = Math.max(3, left[0] ?? 0);
	const demands = wrapped.slice(1).map((_, gap): Demand => {
		const labels = labelsInGap(figure, gap);
		const words = labels.flatMap((label) => label.split(/\s+/)).map(textWidth);
		const least = Math.max(
			leastSpacing,
			(right[gap] ?? 0) + (left[gap + 1] ?? 0) + 2,
			Math.min(longestWord, Math.max(0, ...words)) + besideLabel,
		);
		const whole = Math.max(0, ...labels.map(textWidth)) + besideLabel;
		return {least, most: Math.max(least, usualSpacing, whole)};
	});
	const spacings = shareWidth(demands, width - first - (right.at(-1) ?? 1));
	if (!spacings) {
		return undefined;
	}

	const columns = [first];
	for (const spacing of spacings) {
		columns.push((columns.at(-1) ?? 0) + spacing);
	}

	const headings = wrapped.map((heading, index) => ({
		...heading,
		start: (columns[index] ?? 0) - (left[index] ?? 0),
	}));
	return {columns, headings};
}

/** The labels that stand between a lane and the next: those of messages that leave it there. */
function labelsInGap(figure: SequenceFigure, gap: number): string[] {
	const index = new Map(figure.lanes.map((lane, at) => [lane.id, at]));
	const leavesHere = (event: FigureEvent): boolean => {
		if (event.kind !== 'message' && event.kind !== 'lost') {
			return false;
		}

		const from = index.get(event.from) ?? 0;
		const to = index.get(event.to) ?? 0;
		return to > from ? from === gap : to < from && from === gap + 1;
	};

	return figure.steps.flatMap((step) =>
		step.events.filter(leavesHere).map((event) => event.label),
	);
}
