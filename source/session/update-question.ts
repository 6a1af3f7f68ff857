import type {Question} from '../content/course.ts';
import type {Command} from '../keys/bindings.ts';
import {bodySize} from './body-size.ts';
import type {Step} from './effect.ts';
import {arrive, enterSection} from './enter-section.ts';
import {findSection, neighbourSection} from './find-section.ts';
import {layQuestion} from './lay-question.ts';
import {leavePlace} from './leave-place.ts';
import {openQuestion} from './open-question.ts';
import {openReader} from './open-section.ts';
import {scroll} from './scroll.ts';
import {isReadFirst, questionsOf} from './section-parts.ts';
import type {QuestionScreen, State} from './state.ts';
import type {World} from './world.ts';

/** What a command does on a question; the list of choices itself reads the other keys. */
export const updateQuestion = (
	state: State,
	screen: QuestionScreen,
	command: Command,
	world: World,
): Step<State> => {
	const section = findSection(world.course, screen.section);
	const questions = questionsOf(section);
	const index = questions.findIndex(({id}) => id === screen.question);
	switch (command) {
		case 'open':
			// While choosing, Enter belongs to the list.
			if (screen.told === undefined) return {state, effects: []};
			return isRight(questions[index], screen.told)
				? updateQuestion(state, screen, 'next', world)
				: tryAgain(state, screen);
		case 'next':
		case 'previous': {
			const distance = command === 'next' ? 1 : -1;
			const question = questions[index + distance];
			if (question !== undefined) {
				return arrive(state, openQuestion(state, section.id, question), world);
			}
			if (command === 'previous' && isReadFirst(section)) {
				return arrive(state, openReader(state, world, section), world);
			}
			const other = neighbourSection(world.course, section.id, distance);
			return other === undefined
				? {state, effects: []}
				: enterSection(state, other, world);
		}
		case 'leave': {
			const selected = world.course.lesson.sections.indexOf(section);
			return arrive(state, {kind: 'home', selected}, world, leavePlace(state, world));
		}
		default: {
			// While choosing, up and down belong to the list; pages still scroll.
			if (screen.told === undefined && !command.startsWith('page')) {
				return {state, effects: []};
			}
			const {top, height} = layQuestion(state, screen, world);
			const moved = scroll(command, top, height, bodySize(state).rows) ?? top;
			const scrolled = screen.scrolled + moved - top;
			return {
				state: {...state, screen: {...screen, scrolled}},
				effects: [],
			};
		}
	}
};

/** Takes an answer: the first one counts, a wrong one can be tried again. */
export const chooseAnswer = (
	state: State,
	screen: QuestionScreen,
	choice: string,
	world: World,
): Step<State> => {
	const section = findSection(world.course, screen.section);
	const question = questionsOf(section).find(({id}) => id === screen.question);
	const chosen = question?.choices.find(({id}) => id === choice);
	if (question === undefined || chosen === undefined || screen.told !== undefined) {
		return {state, effects: []};
	}
	const answered = {
		kind: 'question-answered' as const,
		question: question.id,
		choice,
		right: chosen.right,
	};
	return {
		state: {
			...state,
			screen: {...screen, highlighted: choice, told: choice, scrolled: 0},
		},
		effects: [{kind: 'append-record', happening: answered}],
	};
};

const isRight = (question: Question | undefined, choice: string): boolean =>
	question?.choices.find(({id}) => id === choice)?.right === true;

const tryAgain = (state: State, screen: QuestionScreen): Step<State> => {
	const {told: _, ...choosing} = screen;
	return {
		state: {...state, screen: {...choosing, scrolled: 0}},
		effects: [],
	};
};
