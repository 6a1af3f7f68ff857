import type {Catalogue, Failure} from '../diagnosis/catalogue.ts';
import type {DrillChoice, DrillQuestion} from '../drill/drill-question.ts';
import {fillPlaceholders} from '../drill/fill-placeholders.ts';
import {listNamedLookAlikes} from '../drill/list-look-alikes.ts';
import {sayRuledOut} from '../drill/say-ruled-out.ts';
import {layoutBlocks} from '../layout/layout-blocks.ts';
import type {Line, Run} from '../layout/line.ts';
import {wrapRuns} from '../layout/wrap-runs.ts';
import type {AskedQuestion} from './drill-question-of.ts';

/** What is said of an answer: first what matters now, then the whole explanation. */
export type DrillFeedback = {
	readonly lines: readonly Line[];
	readonly explanation: readonly Line[];
};

/** Lays out what is said of an answer: right or not, what it is, and what tells it from the other. */
export const layDrillFeedback = (
	{question, failure}: AskedQuestion,
	chosen: DrillChoice | undefined,
	catalogue: Catalogue,
	width: number,
): DrillFeedback => {
	const prose = Math.min(width, widest);
	const wrap = (runs: readonly Run[]): readonly Line[] => wrapRuns(runs, prose);
	const difference = sayDifference(failure, chosen, catalogue);
	const ruledOut = sayRuledOut(failure);
	const [check] = failure.checks;
	const right = question.choices.find((choice) => choice.right);
	return {
		lines: [
			[],
			chosen?.right === true
				? [{text: '✓ Right', tone: 'good', strong: true}]
				: [{text: '✗ Not this one', tone: 'missed', strong: true}],
			...wrap([
				{text: capital(failure.name), strong: true},
				// Who has just read it as a choice need not read it again.
				...(right?.text === failure.meaning ? [] : [{text: `: ${failure.meaning}`}]),
			]),
			...(difference === undefined ? [] : wrap(labelled('Looks alike: ', difference))),
			...(ruledOut === undefined ? [] : wrap(labelled('Ruled out: ', ruledOut))),
			...(check === undefined || question.card.kind === 'next'
				? []
				: wrap([
						{text: 'Next: ', tone: 'dim'},
						{text: fillPlaceholders(check.run, question.output.values), tone: 'code'},
						{text: `: ${check.tells}`},
					])),
		],
		explanation: [
			[],
			...layoutBlocks(
				failure.explanation.filter(({kind}) => kind !== 'figure'),
				{width, figures: {}},
			).lines,
		],
	};
};

const widest = 76;

const labelled = (label: string, text: string): readonly Run[] => [
	{text: label, tone: 'dim'},
	{text},
];

/** What tells the failure from the one that was taken for it, or from the likeliest one. */
const sayDifference = (
	failure: Failure,
	chosen: DrillChoice | undefined,
	catalogue: Catalogue,
): string | undefined => {
	const known = listNamedLookAlikes(failure, catalogue);
	const mixedUp = known.find((other) => other.failure.id === chosen?.id);
	const other = mixedUp ?? known[0];
	if (other?.tell === undefined) return undefined;
	const isOwn = failure.lookalikes.some(({id}) => id === other.failure.id);
	// A file says what is different about the other one; read from the other side it is about this one.
	const about = isOwn ? other.failure : failure;
	const {tell} = other;
	return tell.startsWith(`${about.status}:`) ? tell : `${about.name}: ${tell}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The choices that are still worth showing once the answer is told: the right one and the chosen one. */
export const toldChoices = (
	{choices}: DrillQuestion,
	chosen: string,
): readonly DrillChoice[] => choices.filter(({id, right}) => right || id === chosen);
