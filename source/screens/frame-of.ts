import {countDue} from '../drill/fold-schedule.ts';
import type {Frame} from '../parts/frame.ts';
import type {State} from '../session/state.ts';
import type {World} from '../session/world.ts';
import {viewContents} from './contents/view-contents.ts';
import {viewDrill, viewDrillOpening, viewDrillTyping} from './drill/view-drill.ts';
import {viewDrillPage} from './drill/view-drill-page.ts';
import {viewExercise} from './exercise/view-exercise.ts';
import {viewFigure} from './figure/view-figure.ts';
import {viewHome} from './home/view-home.ts';
import {viewKeys} from './keys/view-keys.ts';
import {viewBlind} from './lab/view-blind.ts';
import {viewLab} from './lab/view-lab.ts';
import {viewScenario} from './lab/view-scenario.ts';
import {viewQuestion} from './question/view-question.ts';
import {viewReader} from './reader/view-reader.ts';
import {viewPage} from './reference/view-page.ts';
import {viewResult} from './result/view-result.ts';

/** The frame of a screen that no component takes part in, or undefined for the others. */
export const frameOf = (state: State, world: World): Frame | undefined => {
	const {screen} = state;
	switch (screen.kind) {
		case 'home':
			return viewHome(
				state,
				screen,
				world,
				countDue(state.progress.drills, state.now ?? 0),
			);
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
		case 'drill-opening':
			return viewDrillOpening(state, screen, world);
		case 'drill':
			return viewDrill(state, screen, world);
		case 'drill-typing':
			return screen.phase === 'typing'
				? undefined
				: viewDrillTyping(state, screen, world);
		case 'drill-report':
		case 'drill-result':
			return viewDrillPage(state, screen, world);
		case 'keys':
			return viewKeys(state, screen, world);
		case 'lab':
			return viewLab(state, screen);
		case 'scenario':
			return screen.phase === 'typing' ? undefined : viewScenario(state, screen, world);
		case 'blind':
			return screen.stage.kind === 'typing' ? undefined : viewBlind(state, screen, world);
		case 'question':
			return screen.told === undefined ? undefined : viewQuestion(state, screen, world);
		case 'exercise':
			return screen.phase === 'typing' ? undefined : viewExercise(state, screen, world);
		default:
			return undefined;
	}
};
