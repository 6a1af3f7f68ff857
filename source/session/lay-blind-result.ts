import type {Failure} from '../diagnosis/catalogue.ts';
import type {LabScenario} from '../lab/lab.ts';
import type {Line, Run} from '../layout/line.ts';
import {wrapRuns} from '../layout/wrap-runs.ts';
import type {BlindStage} from './lab-screens.ts';
import type {RunningLab} from './lab-state.ts';
import {newestRequest} from './lab-wire.ts';
import {layDiagnosis} from './lay-diagnosis.ts';
import {layWire} from './lay-wire.ts';
import type {State} from './state.ts';
import type {Shown} from './world.ts';

type Told = Extract<BlindStage, {kind: 'told'}>;

/** Lays out how a round of blind mode went: what it was, the points, and the true wire. */
export const layBlindResult = (
	state: State,
	lab: RunningLab,
	scenario: LabScenario,
	told: Told,
	world: Shown,
	width: number,
): readonly Line[] => {
	const {catalogue} = state;
	const prose = Math.min(width, proseWidth);
	const failure = catalogue?.failures.find(({id}) => id === scenario.failure);
	const right = isRight(told, failure);
	const sign: Run = right
		? {text: '✓ ', tone: 'good'}
		: {text: told.score.forDiagnosis > 0 ? '▸ ' : '✗ ', tone: 'missed'};
	const what: readonly Run[] = [
		{text: failure?.name ?? scenario.failure, strong: true},
		{text: `: ${scenario.title}.`},
	];
	return [
		...wrapRuns(what, prose, {first: [sign], rest: [{text: '  '}]}),
		...layMistake(state, told, failure, prose),
		[],
		...layPoints(told, prose),
		...(told.graded === undefined || failure === undefined || catalogue === undefined
			? []
			: [
					[],
					...layDiagnosis(
						told.graded,
						failure,
						catalogue,
						lab.runs[scenario.id]?.output ?? '',
						world,
						width,
					),
				]),
		[],
		...layWire(newestRequest(lab, scenario), scenario, width, unseen),
	];
};

const proseWidth = 76;

const unseen = 'No request of yours was seen on the wire.';

const isRight = ({answer, graded}: Told, failure: Failure | undefined): boolean =>
	answer.kind === 'picked'
		? answer.failure === failure?.id
		: graded?.grade.verdicts.every(({met}) => met) === true;

/** What tells the failure apart from the one that was picked in its place. */
const layMistake = (
	{catalogue}: State,
	{answer}: Told,
	failure: Failure | undefined,
	width: number,
): readonly Line[] => {
	if (answer.kind !== 'picked' || answer.failure === failure?.id) return [];
	const taken = catalogue?.failures.find(({id}) => id === answer.failure);
	const tell = failure?.lookalikes.find(({id}) => id === answer.failure)?.tell;
	const text = `You said ${taken?.name ?? answer.failure}${tell === undefined ? '.' : `: ${tell}.`}`;
	return wrapRuns([{text}], width, {first: [{text: '  '}], rest: [{text: '  '}]});
};

const layPoints = ({score, checks, ms}: Told, width: number): readonly Line[] => {
	const rows: readonly (readonly [number, string])[] = [
		[score.forDiagnosis, 'for the diagnosis'],
		[score.forChecks, `for ${checks} ${checks === 1 ? 'check' : 'checks'}`],
		[score.forTime, `for ${sayTime(ms)}`],
	];
	return [
		...wrapRuns([{text: `${score.points} of 100 points`, strong: true}], width),
		...rows.map(
			([points, label]): Line => [
				{text: `${String(points).padStart(4)}  `},
				{text: label, tone: 'dim'},
			],
		),
	];
};

/** A time as a clock shows it: 1:05 min. */
const sayTime = (ms: number): string => {
	const seconds = Math.round(ms / 1000);
	if (seconds < 60) return `${seconds} s`;
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} min`;
};
