import {asSentence} from './as-sentence.ts';
import {type Lots, makeLots} from './draw-lots.ts';
import {readTurns, type Turns} from './read-turns.ts';
import type {TrainingAnswer} from './training-rows.ts';

/** Longer answers would teach little more when joined, and take their time. */
const mostWords = 24;

/** Answers of which some are drawn: those to the exercise, and right ones to another. */
type Pools = Readonly<
	Record<'any' | 'some' | 'right' | 'strange', readonly TrainingAnswer[]>
>;

/** Two answers in the order in which a turn names them, and what they are worth together. */
type Turned = {
	readonly first: string;
	readonly second: string;
	readonly met: Readonly<Record<string, boolean>>;
};

type Draw = (pool: keyof Pools) => TrainingAnswer;

const holdsAny = ({met}: TrainingAnswer): boolean => Object.values(met).some(Boolean);

const isRight = ({met}: TrainingAnswer): boolean =>
	met['layer'] === true && met['type'] === true && met['action'] === true;

/** What counts of an answer after another; whether one that earned nothing is an attempt is not known. */
const worthOf = (answer: TrainingAnswer): TrainingAnswer['met'] => {
	const {restraint: _, ...others} = answer.met;
	return holdsAny(answer) ? answer.met : others;
};

/** What a whole is worth by its turn, and how many are made for each exercise. */
const kinds: readonly {
	readonly worth: string;
	readonly count: number;
	readonly make: (draw: Draw, lots: Lots) => Turned;
}[] = [
	{
		worth: 'the second counts',
		count: 900,
		make: (draw, lots) => {
			const first = draw(lots.draw() < 0.5 ? 'right' : 'any');
			const second = draw(lots.draw() < 0.7 ? 'any' : 'some');
			return {first: first.answer, second: second.answer, met: worthOf(second)};
		},
	},
	{
		worth: 'the first counts',
		count: 300,
		make: (draw) => {
			const first = draw('some');
			return {first: first.answer, second: draw('strange').answer, met: first.met};
		},
	},
	{
		// The right step stays right beside one that does not help.
		worth: 'both are asserted',
		count: 300,
		make: (draw, lots) => {
			const {answer, met} = draw('right');
			const strange = draw('strange').answer;
			const [first, second] = lots.draw() < 0.5 ? [answer, strange] : [strange, answer];
			return {first, second, met: {...met, layer: false, type: false}};
		},
	},
	{
		worth: 'nothing counts',
		count: 150,
		make: (draw) => ({
			first: draw('right').answer,
			second: '',
			met: {layer: false, type: false, action: false},
		}),
	},
];

const joined = (turn: string, {first, second}: Turned, lots: Lots): string => {
	const whole = turn
		.replace('{1}', () => asSentence(first))
		.replace('{2}', () => asSentence(second));
	return lots.draw() < 0.3 ? whole.toLowerCase() : whole;
};

/**
The exercise whose right answers say nothing right of this one, nor send anybody to a server's logs.
*/
const strangerOf = (exercise: string): string => (exercise === 'B' ? 'A' : 'B');

const turnsOf = (
	exercise: string,
	pools: Pools,
	turns: Turns,
	lots: Lots,
	weight: number,
): readonly TrainingAnswer[] => {
	const draw: Draw = (pool) => {
		const found = lots.pick(pools[pool]);
		if (found === undefined) throw new Error(`No short answer to ${exercise}: ${pool}.`);
		return found;
	};
	return kinds.flatMap(({worth, count, make}) =>
		Array.from({length: turns.has(worth) ? count : 0}, () => {
			const turned = make(draw, lots);
			const turn = lots.pick(turns.get(worth) ?? []) ?? '';
			return {exercise, answer: joined(turn, turned, lots), met: turned.met, weight};
		}),
	);
};

/**
Joins marked answers by words that take the first back, put it first, assert both or leave nothing:
a scorer learns that what is said later decides what the earlier was worth. The same answers and seed
give the same rows.

What a whole is worth follows from its parts and from how experts grade: a contradiction fails what
it touches, a ranked guess counts by its first choice, what is taken back counts no more. `text` is
what `readTurns` reads. Throws where an exercise has no right answer that is short.
*/
export const turnAnswers = (
	answers: readonly TrainingAnswer[],
	text: string,
	weight: number,
	seed: number,
): readonly TrainingAnswer[] => {
	const lots = makeLots(seed);
	const turns = readTurns(text);
	const short = answers.filter(({answer}) => answer.split(/\s+/).length <= mostWords);
	return [...new Set(answers.map(({exercise}) => exercise))].flatMap((exercise) => {
		const any = short.filter((one) => one.exercise === exercise);
		const pools = {
			any,
			some: any.filter(holdsAny),
			right: any.filter(isRight),
			strange: short.filter(
				(one) => one.exercise === strangerOf(exercise) && isRight(one),
			),
		};
		return turnsOf(exercise, pools, turns, lots, weight);
	});
};
