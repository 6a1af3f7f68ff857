import type {Question} from '../content/course.ts';
import {shuffleChoices} from './shuffle-choices.ts';
import type {QuestionScreen, State} from './state.ts';

/** A question: to be answered, or with the right answer's feedback where it is solved. */
export const openQuestion = (
	state: State,
	section: string,
	question: Question,
): QuestionScreen => {
	const progress = state.progress.questions[question.id];
	const right = question.choices.find((choice) => choice.right);
	const [first] = shuffleChoices(question, state.seed);
	const solved = progress?.solved === true && right !== undefined;
	return {
		kind: 'question',
		section,
		question: question.id,
		highlighted: (solved ? right.id : first?.id) ?? '',
		...(solved ? {told: right.id} : {}),
		scrolled: 0,
	};
};
