import type {Catalogue} from '../diagnosis/catalogue.ts';
import {type CalibrationRow, foldCalibration} from '../drill/fold-calibration.ts';
import {type Confusion, foldConfusion} from '../drill/fold-confusion.ts';
import {foldSchedule} from '../drill/fold-schedule.ts';
import {listMissed} from '../drill/list-missed.ts';
import type {Line, Run, Tone} from '../layout/line.ts';
import {wrapRuns} from '../layout/wrap-runs.ts';
import type {State} from './state.ts';

/** Lays out what is due, whether the learner's sureness is deserved, and what is taken for what. */
export const layDrillReport = (state: State, width: number): readonly Line[] => {
	const {drills} = state.progress;
	if (drills.length === 0) {
		return wrapRuns(
			[{text: 'Nothing to tell yet: answer a few questions first.'}],
			width,
		);
	}
	const nameOf = namesOf(state.catalogue);
	const missed = listMissed(drills).toSorted((one, other) => other.times - one.times);
	const part = (title: string, lines: readonly Line[]): readonly Line[] =>
		lines.length === 0
			? []
			: [[{text: title, tone: 'accent', strong: true}], ...lines, []];
	return [
		...part('What is due', layDue(state)),
		...part('How sure you were', foldCalibration(drills).map(layCalibration)),
		...part('What you take for what', layConfusion(foldConfusion(drills), nameOf, width)),
		...part(
			'What you miss',
			missed
				.slice(0, mostMissed)
				.flatMap(({failure, times}) => bullet(nameOf(failure), times, width)),
		),
	].slice(0, -1);
};

const mostMissed = 8;
const day = 86_400_000;

const namesOf = (catalogue: Catalogue | undefined): ((id: string) => string) => {
	const names = new Map(catalogue?.failures.map(({id, name}) => [id, name]));
	return (id) => names.get(id) ?? id;
};

const layDue = (state: State): readonly Line[] => {
	const now = state.now ?? 0;
	const cards = [...foldSchedule(state.progress.drills).cards.values()];
	const until = (end: number): number => cards.filter(({due}) => due <= end).length;
	const begun = new Set(cards.map(({card}) => card.failure)).size;
	const all = state.catalogue?.failures.length;
	return [
		countLine(until(now), 'now'),
		countLine(until(now + day) - until(now), 'in the next 24 hours'),
		countLine(until(now + 7 * day) - until(now + day), 'in the six days after'),
		countLine(begun, `${all === undefined ? '' : `of ${all} `}failures begun`),
	];
};

const countLine = (count: number, label: string): Line => [
	{text: String(count).padStart(5), strong: true},
	{text: `  ${label}`},
];

const judgements: Readonly<Record<CalibrationRow['judgement'], readonly [string, Tone]>> =
	{
		'too few': ['too few to say', 'dim'],
		deserved: ['deserved', 'good'],
		'too sure': ['less sure would be right', 'missed'],
		'too modest': ['you know more than you think', 'attention'],
	};

const layCalibration = ({sure, answers, right, judgement}: CalibrationRow): Line => {
	const [text, tone] = judgements[judgement];
	const share = answers === 0 ? '' : `${Math.round((right / answers) * 100)} %`;
	return [
		{text: `  ${sure.padEnd(7)}`, strong: true},
		{text: `${right} of ${answers}`.padEnd(10)},
		{text: share.padEnd(6)},
		{text, tone},
	];
};

/** Failures that a matrix shows at the most; more would not be read. */
const mostRows = 6;

const head = '  it was, taken for →';

/** A matrix where there is room for one, else the mix-ups one by one. */
const layConfusion = (
	{failures, pairs, count}: Confusion,
	nameOf: (id: string) => string,
	width: number,
): readonly Line[] => {
	const shown = failures.slice(0, mostRows);
	const column = Math.max(head.length + 1, ...shown.map((id) => nameOf(id).length + 6));
	if (width < column + shown.length * 4) {
		return pairs
			.slice(0, mostRows)
			.flatMap(({was, taken, times}) =>
				bullet(`${nameOf(was)}, taken for ${nameOf(taken)}`, times, width),
			);
	}
	if (shown.length === 0) return [];
	const top: Line = [
		{text: head.padEnd(column), tone: 'dim'},
		...shown.map((_, index): Run => ({text: String(index + 1).padStart(4), tone: 'dim'})),
	];
	return [
		top,
		...shown.map(
			(was, row): Line => [
				{text: `  ${row + 1} `, tone: 'dim'},
				{text: nameOf(was).padEnd(column - 4)},
				...shown.map((taken, at): Run => {
					const times = count(was, taken);
					const text = (times === 0 ? '·' : String(times)).padStart(4);
					if (times === 0) return {text, tone: 'dim'};
					return {text, tone: at === row ? 'good' : 'missed', strong: at !== row};
				}),
			],
		),
	];
};

const bullet = (text: string, times: number, width: number): readonly Line[] =>
	wrapRuns([{text}, {text: `  ${times} ×`, tone: 'dim'}], Math.min(width, 76), {
		first: [{text: '  • ', tone: 'attention'}],
		rest: [{text: '    '}],
	});
