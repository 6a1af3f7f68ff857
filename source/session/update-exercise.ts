import type {Command} from '../keys/bindings.ts';
import type {Grade, Verdict} from '../rubric/verdict.ts';
import {bodySize} from './body-size.ts';
import {disputeVerdict} from './dispute-verdict.ts';
import type {Effect, Step} from './effect.ts';
import {arrive, enterSection} from './enter-section.ts';
import {findSection, neighbourSection} from './find-section.ts';
import {fieldRows, layExercise} from './lay-exercise.ts';
import {leavePlace} from './leave-place.ts';
import {freshWish, openDrill} from './open-drill.ts';
import {firstUnmet, openExercise} from './open-exercise.ts';
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

/** What is judged of a text: a reply to a question back belongs to the answer it is about. */
const wholeOf = ({asked}: ExerciseScreen, text: string): string =>
	asked === undefined || text === '' ? text : `${asked.earlier}\n${text}`;

/** Takes what is typed so far, and keeps it: a draft outlives the program. */
export const typeAnswer = (
	state: State,
	screen: ExerciseScreen,
	text: string,
): Step<State> => {
	if (screen.phase !== 'typing' || text === screen.text) return {state, effects: []};
	return {
		state: {...state, screen: {...screen, text, scrolled: 0}},
		effects: [
			{
				kind: 'keep-latest',
				happening: {
					kind: 'draft-kept',
					exercise: screen.exercise,
					text: wholeOf(screen, text),
				},
			},
		],
	};
};

const submitAnswer = (
	state: State,
	screen: ExerciseScreen,
	world: World,
): Step<State> => {
	const text = screen.text.trim();
	if (text === '') return {state, effects: []};
	const {asked, ...rest} = screen;
	const whole = wholeOf(screen, text);
	const {question, ...judged} = world.grade(whole, screen.exercise);
	// One question back is enough: what is not understood then stands as it would be judged.
	const grade =
		asked === undefined && question !== undefined ? {...judged, question} : judged;
	const graded: ExerciseScreen = {
		...rest,
		text: whole,
		phase: 'graded',
		graded: {
			text: whole,
			rubric: world.course.lesson.rubric.version,
			grade,
			chosen: firstUnmet(grade.verdicts),
			disputed: [],
			modelShown: screen.graded?.modelShown ?? false,
		},
		scrolled: 0,
	};
	return {
		state: {...state, screen: graded},
		effects: submission(screen.exercise, whole, grade, world),
	};
};

const submission = (
	exercise: string,
	text: string,
	grade: Grade,
	world: World,
): readonly Effect[] => [
	{
		kind: 'append-record',
		happening: {
			kind: 'answer-submitted',
			exercise,
			text,
			rubric: world.course.lesson.rubric.version,
			verdicts: grade.verdicts,
		},
	},
	{
		kind: 'append-record',
		happening: {kind: 'draft-kept', exercise, text: ''},
	},
	...grade.verdicts
		.filter((verdict: Verdict) => !verdict.met)
		.map(
			({criterion}): Effect => ({
				kind: 'append-record',
				happening: {kind: 'hint-shown', exercise, criterion},
			}),
		),
];

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

/** Opens the field: for the question that the grader asked back, or for the answer itself. */
const typeAgain = (
	state: State,
	screen: ExerciseScreen,
	command: 'again' | 'edit',
): Step<State> => {
	const {asked, graded, ...rest} = screen;
	const kept = graded === undefined ? {} : {graded};
	const question = graded?.grade.question;
	if (command === 'edit' || graded === undefined || question === undefined) {
		// Of a reply to the question that is not sent yet nothing belongs to the answer.
		const text = asked === undefined ? screen.text : (graded?.text ?? screen.text);
		const typing = {...rest, ...kept, text, phase: 'typing' as const, scrolled: 0};
		return {state: {...state, screen: typing}, effects: []};
	}
	// Who left the field for a moment comes back to the reply as it was.
	const reply = asked === undefined ? '' : screen.text;
	const replying: ExerciseScreen = {
		...rest,
		...kept,
		asked: asked ?? {question, earlier: graded.text},
		text: reply,
		phase: 'typing',
		scrolled: 0,
	};
	return {state: {...state, screen: replying}, effects: []};
};
