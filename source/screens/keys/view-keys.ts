import {keyRows} from '../../keys/key-rows.ts';
import type {Frame} from '../../parts/frame.ts';
import {bodySize} from '../../session/body-size.ts';
import {contextOf} from '../../session/context-of.ts';
import {contextWords} from '../../session/context-words.ts';
import type {KeysScreen, State} from '../../session/state.ts';
import type {Shown} from '../../session/world.ts';

/** Every key of the screen below. */
export const viewKeys = (state: State, screen: KeysScreen, world: Shown): Frame => {
	const {width, rows} = bodySize(state);
	const lines = keyRows(contextOf(screen.below), width, state.ascii);
	return {
		title: 'Keys of this screen',
		body: lines.slice(screen.top, screen.top + rows),
		context: 'keys',
		words: contextWords(state, world),
		...(state.notice === undefined ? {} : {notice: state.notice}),
	};
};
