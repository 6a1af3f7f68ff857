import type {Frame} from '../../parts/frame.ts';
import {bodySize} from '../../session/body-size.ts';
import {contextWords} from '../../session/context-words.ts';
import {layPage} from '../../session/lay-page.ts';
import type {ExplainedScreen, FailureScreen, State} from '../../session/state.ts';
import type {Shown} from '../../session/world.ts';

/** A failure in full, or what a pasted output shows. */
export const viewPage = (
	state: State,
	screen: FailureScreen | ExplainedScreen,
	world: Shown,
): Frame => {
	const {rows} = bodySize(state);
	const lines = layPage(state, screen, world);
	const seen = Math.min(lines.length, screen.top + rows);
	return {
		title: screen.kind === 'failure' ? 'Reference' : 'What it shows',
		body: lines.slice(screen.top, screen.top + rows),
		bar: lines.length === 0 ? 1 : seen / lines.length,
		context: screen.kind,
		words: contextWords(state, world),
		...(state.notice === undefined ? {} : {notice: state.notice}),
	};
};
