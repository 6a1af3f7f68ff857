import type {Block} from '../content/course.ts';
import {inlineRuns} from './inline-runs.ts';
import type {Laid} from './laid.ts';
import {plainText} from './plain-text.ts';
import type {Setting} from './setting.ts';
import {wrapRuns} from './wrap-runs.ts';

/** Lays out a heading; its anchor's id is a slug of its text. */
export function layoutHeading(
	block: Extract<Block, {kind: 'heading'}>,
	setting: Setting,
): Laid {
	const runs = inlineRuns(block.text);
	const lines = wrapRuns(
		runs.map((run) => ({...run, tone: 'accent', strong: true})),
		setting.prose,
	);
	const id = plainText(runs)
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu)
		?.join('-');
	return {
		lines,
		anchors: [{kind: 'heading', id: id ?? '', line: 0, height: lines.length}],
	};
}
