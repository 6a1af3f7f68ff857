import type {Block} from '../content/course.ts';
import type {Figure} from '../content/figure.ts';
import {inlineRuns} from './inline-runs.ts';
import type {Laid} from './laid.ts';
import {layoutCallout} from './layout-callout.ts';
import {layoutCode} from './layout-code.ts';
import {layoutExercise} from './layout-exercise.ts';
import {layoutFigure} from './layout-figure.ts';
import {layoutHeading} from './layout-heading.ts';
import {layoutList} from './layout-list.ts';
import {layoutQuestion} from './layout-question.ts';
import {layoutTable} from './layout-table.ts';
import type {Setting} from './setting.ts';
import {stackLaid} from './stack-laid.ts';
import {wrapRuns} from './wrap-runs.ts';

export type LayoutOptions = {
	/** Columns there are; prose keeps to 76 of them, tables and figures to 100. */
	readonly width: number;
	readonly figures: Readonly<Record<string, Figure>>;
	/** False for print: every step of a figure is drawn. Default true. */
	readonly steppable?: boolean;
	/** Show which choices are right and the model answers. Default false. */
	readonly answers?: boolean;
};

/** Longer lines are hard to read, however wide the terminal is. */
const widestProse = 76;
const widestTable = 100;

/**
Turns blocks of a lesson into lines that fit the width, with the places where a key can act.

There is a blank line between blocks and none before the first or after the last.
*/
export function layoutBlocks(blocks: readonly Block[], options: LayoutOptions): Laid {
	const width = Math.max(1, options.width);
	return layAll(blocks, {
		prose: Math.min(width, widestProse),
		wide: Math.min(width, widestTable),
		figures: options.figures,
		steppable: options.steppable ?? true,
		answers: options.answers ?? false,
		lay: layAll,
	});
}

function layAll(blocks: readonly Block[], setting: Setting, gap = 1): Laid {
	return stackLaid(
		blocks.map((block) => layoutBlock(block, setting)),
		gap,
	);
}

function layoutBlock(block: Block, setting: Setting): Laid {
	switch (block.kind) {
		case 'heading':
			return layoutHeading(block, setting);
		case 'paragraph':
			return {
				lines: wrapRuns(inlineRuns(block.text), setting.prose),
				anchors: [],
			};
		case 'list':
			return layoutList(block, setting);
		case 'code':
			return {lines: layoutCode(block.text, setting.prose), anchors: []};
		case 'table':
			return layoutTable(block, setting);
		case 'callout':
			return layoutCallout(block, setting);
		case 'figure':
			return layoutFigure(block.id, setting);
		case 'question':
			return layoutQuestion(block.question, setting);
		case 'exercise':
			return layoutExercise(block.exercise, setting);
	}
}
