import type {DrillChoice} from '../drill/drill-question.ts';
import type {Line, Run} from '../layout/line.ts';
import {markCode} from '../layout/mark-code.ts';
import {wrapRuns} from '../layout/wrap-runs.ts';
import type {Sureness} from '../record/entry.ts';
import {bodySize} from './body-size.ts';
import {drillQuestionOf} from './drill-question-of.ts';
import type {DrillScreen} from './drill-screens.ts';
import {layDrillFeedback, toldChoices} from './lay-drill-feedback.ts';
import type {State} from './state.ts';

/** A question of a drill, laid out, and the first line of it that is visible. */
export type DrillPage = {readonly lines: readonly Line[]; readonly top: number};

/** Lays a question of a drill out: the output, what is asked, the choices and, once told, why. */
export const layDrill = (state: State, screen: DrillScreen): DrillPage => {
	const asked = drillQuestionOf(state.catalogue, screen.card, screen.seed);
	if (asked === undefined || state.catalogue === undefined) return {lines: [], top: 0};
	const {question} = asked;
	const {width, rows} = bodySize(state);
	const {stage} = screen;
	const told = stage.kind === 'told' ? stage.choice : undefined;
	const above = [
		...markCode(
			question.output.text,
			told === undefined ? [] : question.output.evidence,
			width,
		),
		[],
		...wrapRuns([{text: question.prompt, strong: true}], Math.min(width, proseWidth)),
	];
	if (told === undefined) {
		const choices = question.choices.map((choice, index) =>
			layChoice(choice, index, index === screen.highlighted ? 'pointed' : 'open', width),
		);
		const lines = [...above, ...choices.flat(), [], ...sureLines(screen.sure, width)];
		const start = above.length + choices.slice(0, screen.highlighted).flat().length;
		const end = start + (choices[screen.highlighted]?.length ?? 0);
		// With the first choice the output is worth more than the choices below.
		const wanted =
			screen.highlighted === 0 ? 0 : Math.min(start, Math.max(0, end - rows));
		return {lines, top: clamp(wanted + screen.scrolled, lines, rows)};
	}
	const choices = toldChoices(question, told).flatMap((choice) =>
		layChoice(
			choice,
			question.choices.indexOf(choice),
			choice.right ? 'right' : 'wrong',
			width,
		),
	);
	const chosen = question.choices.find(({id}) => id === told);
	const feedback = layDrillFeedback(asked, chosen, state.catalogue, width);
	const shown = [...above, ...choices, ...feedback.lines];
	const lines = [...shown, ...feedback.explanation];
	// As much of the output as leaves room for all that is said of the answer.
	const verdict = above.length + choices.length + 1;
	const wanted = Math.max(0, Math.min(verdict, shown.length - rows));
	return {lines, top: clamp(wanted + screen.scrolled, lines, rows)};
};

const proseWidth = 76;

const clamp = (top: number, lines: readonly Line[], rows: number): number =>
	Math.max(0, Math.min(top, lines.length - rows));

const signs: Readonly<Record<'pointed' | 'open' | 'right' | 'wrong', Run>> = {
	pointed: {text: '▸ ', tone: 'accent'},
	open: {text: '  '},
	right: {text: '✓ ', tone: 'good'},
	wrong: {text: '✗ ', tone: 'missed'},
};

const layChoice = (
	{text, command}: DrillChoice,
	index: number,
	look: keyof typeof signs,
	width: number,
): readonly Line[] => {
	const strong = look === 'pointed' ? {strong: true} : {};
	const runs: readonly Run[] =
		command === undefined
			? [{text, ...strong}]
			: [
					{text: command, tone: 'code', ...strong},
					{text: `  ${text}`, tone: 'dim'},
				];
	return wrapRuns(runs, Math.min(width, proseWidth), {
		first: [signs[look], {text: `${index + 1}  `, tone: 'dim'}],
		rest: [{text: '     '}],
	});
};

/** How sure one is, which is said before the answer or not at all. */
export const sureLines = (sure: Sureness | undefined, width: number): readonly Line[] =>
	wrapRuns(
		[
			{text: width < 46 ? 'Sure?' : 'How sure are you?', tone: 'dim'},
			...(['guess', 'fairly', 'sure'] as const).flatMap((level): readonly Run[] =>
				level === sure
					? [{text: ' '}, {text: '▸', tone: 'accent'}, {text: level, strong: true}]
					: [{text: `  ${level}`, tone: 'dim'}],
			),
		],
		width,
		{first: [{text: '  '}], rest: [{text: '  '}]},
	);
