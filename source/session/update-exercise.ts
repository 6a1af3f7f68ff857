import type {Command} from '../keys/bindings.ts';
import {submitAnswer, typeAgain} from './answer-exercise.ts';
import {bodySize} from './body-size.ts';
import {disputeVerdict} from './dispute-verdict.ts';
import type {Step} from './effect.ts';
import {arrive, enterSection} from './enter-section.ts';
import {findSection, neighbourSection} from './find-section.ts';
import {fieldRows, layExercise} from './lay-exercise.ts';
import {leavePlace} from './leave-place.ts';
import {freshWish, openDrill} from './open-drill.ts';
import {openExercise} from './open-exercise.ts';
import {openReader} from './open-section.ts';
import {scroll} from './scroll.ts';
import {exercisesOf, isReadFirst} from './section-parts.ts';
import type {ExerciseScreen, State} from './state.ts';
import type {World} from './world.ts';

/** What a command does on an exercise block. */
export const updateExercise = (
	state: State,
	screen: ExerciseScreen,
	command: Command,
	world: World,
): Step<State> => {
	const section = findSection(world.course, screen.section);
	const exercises = exercisesOf(section);
	const index = exercises.findIndex(({id}) => id === screen.exercise);
	switch (command) {
		case 'open':
			return screen.phase === 'typing'
				? submitAnswer(state, screen, world)
				: {state, effects: []};
		case 'again':
		case 'edit':
			return typeAgain(state, screen, command);
		case 'next':
		case 'previous': {
			const distance = command === 'next' ? 1 : -1;
			const exercise = exercises[index + distance];
			if (exercise !== undefined) {
				return arrive(state, openExercise(state, section.id, exercise), world);
			}
			if (command === 'previous' && isReadFirst(section)) {
				return arrive(state, openReader(state, world, section), world);
			}
			const other = neighbourSection(world.course, section.id, distance);
			return other === undefined
				? {state, effects: []}
				: enterSection(state, other, world);
		}
		case 'model':
			return showModel(state, screen);
		case 'type-diagnosis': {
			const opened = openDrill(state, {...freshWish(state), typed: true});
			return {...opened, effects: [...leavePlace(state, world), ...opened.effects]};
		}
		case 'next-match':
			return chooseVerdict(state, screen);
		case 'dispute':
			return disputeVerdict(state, screen);
		case 'leave': {
			if (screen.phase === 'typing') {
				const phase = screen.graded === undefined ? 'paused' : 'graded';
				return {
					state: {...state, screen: {...screen, phase, scrolled: 0}},
					effects: [],
				};
			}
			const selected = world.course.lesson.sections.indexOf(section);
			return arrive(state, {kind: 'home', selected}, world, leavePlace(state, world));
		}
		default: {
			const {top, lines} = layExercise(state, screen, world);
			const {rows} = bodySize(state);
			const visible =
				screen.phase === 'typing' ? rows - fieldRows(screen.text, state) : rows;
			const moved = scroll(command, top, lines.length, visible) ?? top;
			const scrolled = screen.scrolled + moved - top;
			return {
				state: {...state, screen: {...screen, scrolled}},
				effects: [],
			};
		}
	}
};

const showModel = (state: State, screen: ExerciseScreen): Step<State> => {
	const {graded} = screen;
	if (graded === undefined) return {state, effects: []};
	const modelShown = !graded.modelShown;
	return {
		state: {
			...state,
			screen: {...screen, graded: {...graded, modelShown}, scrolled: 0},
		},
		effects: modelShown
			? [
					{
						kind: 'append-record',
						happening: {kind: 'model-shown', exercise: screen.exercise},
					},
				]
			: [],
	};
};

const chooseVerdict = (state: State, screen: ExerciseScreen): Step<State> => {
	const {graded} = screen;
	if (graded === undefined) return {state, effects: []};
	const chosen = (graded.chosen + 1) % Math.max(1, graded.grade.verdicts.length);
	return {
		state: {...state, screen: {...screen, graded: {...graded, chosen}, scrolled: 0}},
		effects: [],
	};
};
