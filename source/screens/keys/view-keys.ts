import {keyRows} from '../../keys/key-rows.ts';
import type {Frame} from '../../parts/frame.ts';
import {bodySize} from '../../session/body-size.ts';
import {contextOf} from '../../session/context-of.ts';
import type {KeysScreen, State} from '../../session/state.ts';

/** Every key of the screen below. */
export const viewKeys = (state: State, screen: KeysScreen): Frame => {
	const {width, rows} = bodySize(state);
	const lines = keyRows(contextOf(screen.below), width, state.ascii);
	return {
		title: 'Keys of this screen',
		body: lines.slice(screen.top, screen.top + rows),
		context: 'keys',
		...(state.notice === undefined ? {} : {notice: state.notice}),
	};
};
