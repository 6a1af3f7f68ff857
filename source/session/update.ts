import {type Command, commandFor} from '../keys/bindings.ts';
import {typeAnswer} from './answer-exercise.ts';
import {contextOf} from './context-of.ts';
import type {Step} from './effect.ts';
import type {Event} from './event.ts';
import {leavePlace} from './leave-place.ts';
import {obeyInDrill} from './obey-in-drill.ts';
import {beginIfAsked, freshWish, openDrill} from './open-drill.ts';
import {openLab} from './open-lab.ts';
import {reactToLab} from './react-to-lab.ts';
import {resizeScreen} from './resize-screen.ts';
import type {State} from './state.ts';
import {takeEffects} from './take-effects.ts';
import {takeTime} from './take-time.ts';
import {typeDiagnosis} from './type-diagnosis.ts';
import {updateBlind} from './update-blind.ts';
import {updateContents} from './update-contents.ts';
import {updateExercise} from './update-exercise.ts';
import {updateFigure} from './update-figure.ts';
import {updateHome} from './update-home.ts';
import {updateKeys} from './update-keys.ts';
import {updateLab} from './update-lab.ts';
import {updatePage} from './update-page.ts';
import {chooseAnswer, updateQuestion} from './update-question.ts';
import {updateReader} from './update-reader.ts';
import {explainPaste, updateReference} from './update-reference.ts';
import {updateResult} from './update-result.ts';
import {updateScenario} from './update-scenario.ts';
import {updateSearch} from './update-search.ts';
import {updateTable} from './update-table.ts';
import type {World} from './world.ts';

/**
What becomes of the state when something has happened.

Pure: whatever has to be done in the world outside comes back as effects.
*/
export const update = (state: State, event: Event, world: World): Step<State> => {
	const step = react(state, event, world);
	return {...step, state: takeEffects(step.state, step.effects, world)};
};

const react = (state: State, event: Event, world: World): Step<State> => {
	const {screen} = state;
	switch (event.kind) {
		case 'key-pressed': {
			const command = commandFor(contextOf(screen), event.key);
			return command === undefined ? still(state) : obey(state, command, world);
		}
		case 'window-resized': {
			const viewport = {columns: event.columns, rows: event.rows};
			return still(resizeScreen(state, viewport, world));
		}
		case 'text-typed':
			if (screen.kind === 'exercise') return typeAnswer(state, screen, event.text);
			if (screen.kind === 'scenario' || screen.kind === 'blind') {
				return still({...state, screen: typeDiagnosis(screen, event.text)});
			}
			if (screen.kind === 'drill-typing') {
				return still({...state, screen: {...screen, text: event.text, scrolled: 0}});
			}
			if (screen.kind === 'search') {
				return still({...state, screen: {...screen, query: event.text}});
			}
			if (screen.kind === 'reference') {
				const typed = {...screen, filter: event.text, selected: 0};
				return still({...state, screen: typed});
			}
			if (screen.kind === 'table') {
				return still({
					...state,
					screen: {...screen, filter: event.text, top: 0},
				});
			}
			return still(state);
		case 'text-pasted':
			return screen.kind === 'reference'
				? explainPaste(state, screen, event.text)
				: still(state);
		case 'catalogue-loaded':
			return beginIfAsked({...state, catalogue: event.catalogue}, world);
		case 'drill-asked':
			return openDrill(state, event.wish);
		case 'clock-read':
			return takeTime(state, event.at, world);
		case 'lab-asked':
			return openLab(state);
		case 'lab-started':
		case 'lab-failed':
		case 'wire-changed':
		case 'scenario-ran':
			return reactToLab(state, event);
		case 'choice-highlighted':
			if (screen.kind !== 'question') return still(state);
			return still({
				...state,
				screen: {...screen, highlighted: event.choice, scrolled: 0},
			});
		case 'choice-made':
			if (screen.kind !== 'question') return still(state);
			return chooseAnswer(state, screen, event.choice, world);
		case 'record-changed': {
			const {notice: _, ...rest} = state;
			return still(event.problem === undefined ? rest : {...rest, notice: event.problem});
		}
	}
};

const obey = (state: State, command: Command, world: World): Step<State> => {
	const {screen} = state;
	if (command === 'quit') {
		return {state, effects: [...leavePlace(state, world), {kind: 'quit'}]};
	}
	if (command === 'suspend') {
		return {state, effects: [...leavePlace(state, world), {kind: 'suspend'}]};
	}
	if (command === 'reference') {
		const reference = {kind: 'reference', filter: '', selected: 0} as const;
		return {
			state: {...state, screen: reference},
			effects: state.catalogue === undefined ? [{kind: 'load-catalogue'}] : [],
		};
	}
	if (command === 'lab') return openLab(state);
	if (command === 'drill') return openDrill(state, freshWish(state));
	if (command === 'keys' && screen.kind !== 'keys') {
		return still({...state, screen: {kind: 'keys', below: screen, top: 0}});
	}
	if (command === 'contents' && screen.kind !== 'contents') {
		const here = 'section' in screen ? screen.section : '';
		const index = world.course.lesson.sections.findIndex(({id}) => id === here);
		return {
			state: {
				...state,
				screen: {
					kind: 'contents',
					below: screen,
					selected: Math.max(0, index),
				},
			},
			effects: leavePlace(state, world),
		};
	}
	switch (screen.kind) {
		case 'home':
			return updateHome(state, screen, command, world);
		case 'reader':
			return updateReader(state, screen, command, world);
		case 'search':
			return updateSearch(state, screen, command, world);
		case 'figure':
			return updateFigure(state, screen, command, world);
		case 'table':
			return updateTable(state, screen, command, world);
		case 'question':
			return updateQuestion(state, screen, command, world);
		case 'exercise':
			return updateExercise(state, screen, command, world);
		case 'reference':
			return updateReference(state, screen, command, world);
		case 'failure':
		case 'explained':
			return updatePage(state, screen, command, world);
		case 'drill-opening':
		case 'drill':
		case 'drill-typing':
		case 'drill-report':
		case 'drill-result':
			return obeyInDrill(state, screen, command, world);
		case 'lab':
			return updateLab(state, screen, command, world);
		case 'scenario':
			return updateScenario(state, screen, command, world);
		case 'blind':
			return updateBlind(state, screen, command, world);
		case 'result':
			return updateResult(state, screen, command, world);
		case 'contents':
			return updateContents(state, screen, command, world);
		case 'keys':
			return updateKeys(state, screen, command);
	}
};

const still = (state: State): Step<State> => ({state, effects: []});
