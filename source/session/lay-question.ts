import type {Choice} from '../content/course.ts';
import {inlineRuns} from '../layout/inline-runs.ts';
import {layoutBlocks} from '../layout/layout-blocks.ts';
import type {Line, Run} from '../layout/line.ts';
import {wrapRuns} from '../layout/wrap-runs.ts';
import {bodySize} from './body-size.ts';
import {findSection} from './find-section.ts';
import {introOf, questionsOf} from './section-parts.ts';
import {shuffleChoices} from './shuffle-choices.ts';
import type {QuestionScreen, State} from './state.ts';
import type {Shown} from './world.ts';

/** The parts of a question screen, laid out, and the first line that is visible. */
export type QuestionPage = {
	readonly prompt: readonly Line[];
	readonly choices: readonly LaidChoice[];
	readonly feedback: readonly Line[];
	readonly top: number;
	/** Lines in all, from the prompt to the end of the feedback. */
	readonly height: number;
};

export type LaidChoice = {
	readonly id: string;
	readonly lines: readonly Line[];
	/** Index of its first line on the page. */
	readonly start: number;
};

/** Lays a question out: prompt, choices in the learner's order, and feedback once told. */
export const layQuestion = (
	state: State,
	screen: QuestionScreen,
	world: Shown,
): QuestionPage => {
	const section = findSection(world.course, screen.section);
	const questions = questionsOf(section);
	const question = questions.find(({id}) => id === screen.question);
	const {width, rows} = bodySize(state);
	if (question === undefined) {
		return {prompt: [], choices: [], feedback: [], top: 0, height: 0};
	}
	const options = {width, figures: world.course.lesson.figures};
	const intro = question === questions[0] ? introOf(section) : [];
	const prompt = [...layoutBlocks([...intro, ...question.prompt], options).lines, []];
	const tried = state.progress.questions[question.id]?.tried ?? [];
	let start = prompt.length;
	const choices = shuffleChoices(question, state.seed).map((choice, index) => {
		const lines = layChoice(choice, index, screen, tried, width);
		const laid = {id: choice.id, lines, start};
		start += lines.length;
		return laid;
	});
	const told = question.choices.find(({id}) => id === screen.told);
	const feedback =
		told === undefined
			? []
			: [[], verdictLine(told), ...layoutBlocks(told.feedback, options).lines];
	const height = start + feedback.length;
	const wanted = told === undefined ? choiceTop(choices, screen, rows) : start + 1;
	const furthest = Math.max(0, height - rows);
	const top = Math.max(
		0,
		Math.min(furthest, Math.min(wanted, furthest) + screen.scrolled),
	);
	return {prompt, choices, feedback, top, height};
};

/** As far down as it needs to show the whole of the choice under the pointer. */
const choiceTop = (
	choices: readonly LaidChoice[],
	screen: QuestionScreen,
	rows: number,
): number => {
	const index = choices.findIndex(({id}) => id === screen.highlighted);
	const choice = choices[index];
	// With the first choice the prompt is worth more than the choices below.
	if (choice === undefined || index === 0) return 0;
	return Math.min(choice.start, Math.max(0, choice.start + choice.lines.length - rows));
};

const layChoice = (
	choice: Choice,
	index: number,
	screen: QuestionScreen,
	tried: readonly string[],
	width: number,
): readonly Line[] => {
	const pointed = screen.told === undefined && choice.id === screen.highlighted;
	const known = tried.includes(choice.id);
	const sign: Run = pointed
		? {text: '▸ ', tone: 'accent'}
		: known && choice.right
			? {text: '✓ ', tone: 'good'}
			: known
				? {text: '✗ ', tone: 'missed'}
				: {text: '  '};
	const faded = known && !choice.right && !pointed;
	const runs = inlineRuns(choice.text).map((run) =>
		faded ? {...run, tone: 'dim' as const} : pointed ? {...run, strong: true} : run,
	);
	return wrapRuns(runs, Math.min(width, proseWidth), {
		first: [sign, {text: `${index + 1}  `, tone: 'dim'}],
		rest: [{text: '     '}],
	});
};

const proseWidth = 76;

const verdictLine = (choice: Choice): Line =>
	choice.right
		? [{text: '✓ Right', tone: 'good', strong: true}]
		: [{text: '✗ Not this one', tone: 'missed', strong: true}];
