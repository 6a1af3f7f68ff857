import type {Block} from '../content/course.ts';
import {indentLaid} from './indent-laid.ts';
import type {Laid} from './laid.ts';
import type {Setting} from './setting.ts';
import {stackLaid} from './stack-laid.ts';
import {wrapRuns} from './wrap-runs.ts';

/** Lays out a call-out: a bar along its left side and its title above its text. */
export function layoutCallout(
	block: Extract<Block, {kind: 'callout'}>,
	setting: Setting,
): Laid {
	const tone = block.tone === 'pitfall' ? 'attention' : 'accent';
	const bar = [{text: '┃ ', tone}] as const;
	return indentLaid(setting, bar, bar, (narrower) => {
		const title = wrapRuns([{text: block.title, tone, strong: true}], narrower.prose);
		return stackLaid(
			[{lines: title, anchors: []}, narrower.lay(block.blocks, narrower)],
			0,
		);
	});
}
