import type {Grade, Verdict} from '../rubric/verdict.ts';
import type {Effect, Step} from './effect.ts';
import {beforeReply, firstUnmet} from './open-exercise.ts';
import type {ExerciseScreen, State} from './state.ts';
import type {World} from './world.ts';

/** What is judged of a text: a reply to a question back belongs to the answer it is about. */
const wholeOf = ({asked}: ExerciseScreen, text: string): string =>
	asked === undefined || text === '' ? text : `${beforeReply(asked.earlier)}${text}`;

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

/** Has what is in the field judged, and records the answer with its verdicts. */
export const submitAnswer = (
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
			...(grade.question === undefined ? {} : {question: grade.question}),
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

/** Opens the field: for the question that the grader asked back, or for the answer itself. */
export const typeAgain = (
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
