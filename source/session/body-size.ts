import {type FrameSize, frameSize} from '../parts/frame-size.ts';
import type {State} from './state.ts';

/** The room that the body of a screen has now. */
export const bodySize = (state: Pick<State, 'viewport' | 'notice'>): FrameSize =>
	frameSize(state.viewport, {notice: state.notice !== undefined});
