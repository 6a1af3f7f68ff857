import type {Line} from '../../layout/line.ts';
import type {Frame} from '../../parts/frame.ts';
import {bodySize} from '../../session/body-size.ts';
import {contextOf} from '../../session/context-of.ts';
import {contextWords} from '../../session/context-words.ts';
import {findSection} from '../../session/find-section.ts';
import {layQuestion} from '../../session/lay-question.ts';
import {questionsOf} from '../../session/section-parts.ts';
import type {QuestionScreen, State} from '../../session/state.ts';
import type {Shown} from '../../session/world.ts';

/** A question with its choices and, once one is chosen, that choice's feedback. */
export const viewQuestion = (
	state: State,
	screen: QuestionScreen,
	world: Shown,
): Frame => {
	const {rows} = bodySize(state);
	const section = findSection(world.course, screen.section);
	const questions = questionsOf(section);
	const index = questions.findIndex(({id}) => id === screen.question);
	const page = layQuestion(state, screen, world);
	const lines: readonly Line[] = [
		...page.prompt,
		...page.choices.flatMap((choice) => choice.lines),
		...page.feedback,
	];
	const solved = questions.filter(({id}) => state.progress.questions[id]?.solved);
	return {
		title: `${section.title} · ${questions[index]?.title ?? ''}`,
		status: `${index + 1} of ${questions.length}`,
		body: lines.slice(page.top, page.top + rows),
		bar: solved.length / Math.max(1, questions.length),
		context: contextOf(screen),
		words: contextWords(state, world),
		...(state.notice === undefined ? {} : {notice: state.notice}),
	};
};
