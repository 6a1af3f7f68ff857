import type {Frame} from '../parts/frame.ts';
import type {State} from '../session/state.ts';
import type {World} from '../session/world.ts';
import {viewContents} from './contents/view-contents.ts';
import {viewExercise} from './exercise/view-exercise.ts';
import {viewFigure} from './figure/view-figure.ts';
import {viewHome} from './home/view-home.ts';
import {viewKeys} from './keys/view-keys.ts';
import {viewQuestion} from './question/view-question.ts';
import {viewReader} from './reader/view-reader.ts';
import {viewPage} from './reference/view-page.ts';
import {viewResult} from './result/view-result.ts';

/** The frame of a screen that no component takes part in, or undefined for the others. */
export const frameOf = (state: State, world: World): Frame | undefined => {
	const {screen} = state;
	switch (screen.kind) {
		case 'home':
			return viewHome(state, screen, world);
		case 'reader':
			return viewReader(state, screen, world);
		case 'figure':
			return viewFigure(state, screen, world);
		case 'failure':
		case 'explained':
			return viewPage(state, screen, world);
		case 'result':
			return viewResult(state, screen, world);
		case 'contents':
			return viewContents(state, screen, world);
		case 'keys':
			return viewKeys(state, screen, world);
		case 'question':
			return screen.told === undefined ? undefined : viewQuestion(state, screen, world);
		case 'exercise':
			return screen.phase === 'typing' ? undefined : viewExercise(state, screen, world);
		default:
			return undefined;
	}
};
