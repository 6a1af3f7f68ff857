import {composeFrame} from '../parts/compose-frame.ts';
import {PaintedLines} from '../parts/painted-lines.tsx';
import type {Event} from '../session/event.ts';
import type {State} from '../session/state.ts';
import type {World} from '../session/world.ts';
import {DrillTypingView} from './drill/drill-typing-view.tsx';
import {ExerciseView} from './exercise/exercise-view.tsx';
import {frameOf} from './frame-of.ts';
import {DiagnosisView} from './lab/diagnosis-view.tsx';
import {viewBlind} from './lab/view-blind.ts';
import {viewScenario} from './lab/view-scenario.ts';
import {QuestionView} from './question/question-view.tsx';
import {ReferenceView} from './reference/reference-view.tsx';
import {SearchView} from './search/search-view.tsx';
import {TableView} from './table/table-view.tsx';

type Props = {
	readonly state: State;
	readonly world: World;
	readonly dispatch: (event: Event) => void;
};

/** The one screen that is on. */
export const ScreenView = ({state, world, dispatch}: Props) => {
	const {screen} = state;
	const frame = frameOf(state, world);
	if (frame !== undefined) {
		return <PaintedLines lines={composeFrame(frame, state.viewport, state.ascii)} />;
	}
	switch (screen.kind) {
		case 'question':
			return <QuestionView {...{state, screen, world, dispatch}} />;
		case 'exercise':
			return <ExerciseView {...{state, screen, world, dispatch}} />;
		case 'drill-typing':
			return <DrillTypingView {...{state, screen, world, dispatch}} />;
		case 'scenario': {
			const typed = viewScenario(state, screen, world);
			return <DiagnosisView {...{state, frame: typed, text: screen.text, dispatch}} />;
		}
		case 'blind': {
			const typed = viewBlind(state, screen, world);
			const text = screen.stage.kind === 'typing' ? screen.stage.text : '';
			return <DiagnosisView {...{state, frame: typed, text, dispatch}} />;
		}
		case 'search':
			return <SearchView {...{state, screen, world, dispatch}} />;
		case 'table':
			return <TableView {...{state, screen, world, dispatch}} />;
		case 'reference':
			return <ReferenceView {...{state, screen, dispatch}} />;
		default:
			return null;
	}
};
