import {layerLabels} from '../drill/layer-labels.ts';
import type {Line, Run} from '../layout/line.ts';
import {wrapRuns} from '../layout/wrap-runs.ts';
import {drillQuestionOf} from './drill-question-of.ts';
import type {DrillResultScreen, RunAnswer} from './drill-screens.ts';
import type {State} from './state.ts';

/** Lays out how a run or an exam went: the score, by layer, and every answer that was wrong. */
export const layDrillResult = (
	state: State,
	{run, late}: DrillResultScreen,
	width: number,
): readonly Line[] => {
	const {answers, count = answers.length} = run;
	const right = answers.filter((answer) => answer.right).length;
	const prose = Math.min(width, 76);
	const open = count - answers.length;
	const rest = open === 0 ? '' : `, ${open} not answered`;
	const wrong = answers.filter((answer) => !answer.right);
	return [
		[
			{
				text: `${right} of ${count} right`,
				strong: true,
				tone: right === count ? 'good' : 'plain',
			},
			{text: rest, tone: 'attention'},
		],
		...(late ? wrapRuns([{text: 'The time was up.', tone: 'attention'}], prose) : []),
		[],
		...layLayers(state, answers),
		...(wrong.length === 0 ? [] : [[], heading('To look at again')]),
		...wrong.flatMap((answer) => layWrong(state, answer, prose)),
	];
};

const heading = (text: string): Line => [{text, tone: 'accent', strong: true}];

const layLayers = (state: State, answers: readonly RunAnswer[]): readonly Line[] => {
	const counts = new Map<string, {right: number; of: number}>();
	for (const {card, right} of answers) {
		const failure = state.catalogue?.failures.find(({id}) => id === card.failure);
		if (failure === undefined) continue;
		const label = layerLabels[failure.layer].replace(/[:,].*/, '');
		const known = counts.get(label) ?? {right: 0, of: 0};
		counts.set(label, {right: known.right + (right ? 1 : 0), of: known.of + 1});
	}
	return [
		heading('By layer'),
		...[...counts].map(
			([label, {right, of}]): Line => [
				{
					text: `${String(right).padStart(4)} of ${of}  `,
					tone: right === of ? 'good' : 'plain',
				},
				{text: label},
			],
		),
	];
};

const layWrong = (state: State, answer: RunAnswer, prose: number): readonly Line[] => {
	const asked = drillQuestionOf(state.catalogue, answer.card, answer.seed);
	if (asked === undefined) return [];
	const {question, failure} = asked;
	const right = question.choices.find((choice) => choice.right);
	const chosen = question.choices.find(({id}) => id === answer.choice);
	const tell = failure.lookalikes.find(({id}) => id === answer.choice)?.tell;
	const rest = [{text: '    '}];
	const line = (sign: Run, text: string): readonly Line[] =>
		wrapRuns([{text}], prose, {first: [{text: '  '}, sign], rest});
	return [
		...wrapRuns(
			[
				{text: failure.name, strong: true},
				{text: `  ${question.prompt}`, tone: 'dim'},
			],
			prose,
			{
				first: [{text: '  '}],
				rest,
			},
		),
		...(chosen === undefined
			? []
			: line({text: '✗ ', tone: 'missed'}, chosen.command ?? chosen.text)),
		...(right === undefined
			? []
			: line({text: '✓ ', tone: 'good'}, right.command ?? right.text)),
		...(tell === undefined ? [] : line({text: '  '}, tell)),
	];
};
