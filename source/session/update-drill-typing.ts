import {drillExerciseId, drillRubric} from '../drill/drill-rubric.ts';
import type {Command} from '../keys/bindings.ts';
import type {Rubric} from '../rubric/rubric.ts';
import {bodySize} from './body-size.ts';
import {drillQuestionOf} from './drill-question-of.ts';
import type {DrillTypingScreen} from './drill-screens.ts';
import type {Step} from './effect.ts';
import {layDrillTyping} from './lay-drill-typing.ts';
import {fieldRows} from './lay-exercise.ts';
import {askNextCard} from './open-drill.ts';
import {scroll} from './scroll.ts';
import type {State} from './state.ts';
import {leaveRun, withNextSureness} from './update-drill.ts';
import type {World} from './world.ts';

/** What a command does where the diagnosis of a drilled output is typed. */
export const updateDrillTyping = (
	state: State,
	screen: DrillTypingScreen,
	command: Command,
	world: World,
): Step<State> => {
	const put = (next: DrillTypingScreen): Step<State> => ({
		state: {...state, screen: next},
		effects: [],
	});
	switch (command) {
		case 'open':
			return screen.phase === 'typing' ? submit(state, screen, world) : put(screen);
		case 'again':
			return put({...screen, phase: 'typing', scrolled: 0});
		case 'sureness':
			return put(screen.counted ? screen : withNextSureness(screen));
		case 'next':
			return askNextCard(state, screen.run, world);
		case 'model':
			return put(
				screen.graded === undefined
					? screen
					: {
							...screen,
							graded: {...screen.graded, modelShown: !screen.graded.modelShown},
							scrolled: 0,
						},
			);
		case 'leave':
			if (screen.phase !== 'typing') return leaveRun(state, screen.run, world);
			return put({
				...screen,
				phase: screen.graded === undefined ? 'paused' : 'graded',
				scrolled: 0,
			});
		default: {
			const {top, lines} = layDrillTyping(state, screen);
			const {rows} = bodySize(state);
			const visible =
				screen.phase === 'typing' ? rows - fieldRows(screen.text, state) : rows;
			const moved = scroll(command, top, lines.length, visible) ?? top;
			return put({...screen, scrolled: screen.scrolled + moved - top});
		}
	}
};

/** Has what was typed graded by the failure's own fields. */
const submit = (state: State, screen: DrillTypingScreen, world: World): Step<State> => {
	const text = screen.text.trim();
	const rubric = rubricOf(state, screen, world);
	if (text === '' || rubric === undefined) return {state, effects: []};
	const graded: DrillTypingScreen = {
		...screen,
		text,
		phase: 'graded',
		graded: {
			text,
			rubric: rubric.version,
			grade: world.gradeBy(text, drillExerciseId, rubric),
			chosen: 0,
			disputed: [],
			modelShown: screen.graded?.modelShown ?? false,
		},
		scrolled: 0,
	};
	return {
		state: {...state, screen: graded},
		effects: screen.counted ? [] : [{kind: 'read-clock'}],
	};
};

/** Takes the time: of an output's appearance, or of the first answer to it, which is recorded. */
export const timeDrillTyping = (
	state: State,
	screen: DrillTypingScreen,
	at: number,
): Step<State> => {
	const {run, card, seed, sure, graded} = screen;
	const shown = screen.shown ?? at;
	if (graded === undefined || screen.counted) {
		return {state: {...state, screen: {...screen, shown}}, effects: []};
	}
	const {verdicts} = graded.grade;
	const right = verdicts.length > 0 && verdicts.every(({met}) => met);
	const answer = {card, seed, choice: graded.text, right};
	const counted = {
		...screen,
		shown,
		counted: true,
		run: {...run, answers: [...run.answers, answer]},
	};
	return {
		state: {...state, screen: counted},
		effects: [
			{
				kind: 'append-record',
				happening: {
					kind: 'drill-answered',
					failure: card.failure,
					question: 'typed',
					seed,
					choice: graded.text,
					right,
					...(sure === undefined ? {} : {sure}),
					ms: Math.max(0, at - shown),
				},
			},
		],
	};
};

const rubricOf = (
	state: State,
	{card, seed}: DrillTypingScreen,
	{course}: World,
): Rubric | undefined => {
	const asked = drillQuestionOf(state.catalogue, card, seed);
	if (asked === undefined || state.catalogue === undefined) return undefined;
	const {spellings, knownWords} = course.lesson.rubric;
	return drillRubric(asked.failure, state.catalogue, asked.question.output.text, {
		spellings,
		knownWords,
	});
};
