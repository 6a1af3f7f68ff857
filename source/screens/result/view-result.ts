import type {Frame} from '../../parts/frame.ts';
import {summariseProgress} from '../../record/summarise-progress.ts';
import {bodySize} from '../../session/body-size.ts';
import {contextWords} from '../../session/context-words.ts';
import {layResult} from '../../session/lay-result.ts';
import type {ResultScreen, State} from '../../session/state.ts';
import type {Shown} from '../../session/world.ts';

/** The score, what to look at again, and the take-aways. */
export const viewResult = (state: State, screen: ResultScreen, world: Shown): Frame => {
	const {width, rows} = bodySize(state);
	const lines = layResult(state, world, width);
	return {
		title: 'Your score',
		status: world.course.lesson.title,
		body: lines.slice(screen.top, screen.top + rows),
		bar: summariseProgress(state.progress, world.course).share,
		context: 'result',
		words: contextWords(state, world),
		...(state.notice === undefined ? {} : {notice: state.notice}),
	};
};
