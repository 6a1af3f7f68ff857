import type {Span} from '../../text/span.ts';
import type {AnswerReading} from '../read-answer.ts';
import type {Net} from './net.ts';
import {netInput} from './net-input.ts';
import type {NetShape} from './net-shape.ts';
import {readyNet} from './ready-net.ts';
import {headWeight, type NetRun, runNet} from './run-net.ts';

/** What a network makes of one criterion. */
export type NetScore = {
	/** Log odds that the criterion is met. */
	readonly logit: number;
	readonly probability: number;
	/** What each word adds to the log odds; with what all answers share they sum up to `logit`. */
	readonly words: readonly (Span & {readonly weight: number})[];
};

const shareOf = (
	run: NetRun,
	at: number,
	output: number,
	exercise: number,
	weights: Float32Array,
	shape: NetShape,
): number => {
	let sum = 0;
	const look = run.looks[output * run.places + at] ?? 0;
	for (let each = 0; each < shape.hidden; each++) {
		const value = run.hidden[at * shape.hidden + each] ?? 0;
		if (value === 0) continue;
		if (run.peaks[each] === at)
			sum += value * headWeight(weights, shape, exercise, output, each);
		sum +=
			look * value * headWeight(weights, shape, exercise, output, shape.hidden + each);
	}
	return sum;
};

/**
Scores an answer by a network: for each criterion how likely it is met, and what each word does to it.

`outputStems` are the stems of the words of the exercise's output. An exercise that the network does
not know gets no scores. Pure; the first 120 words count.
*/
export const scoreText = (
	net: Net,
	exerciseId: string,
	reading: AnswerReading,
	outputStems: ReadonlySet<string>,
): Readonly<Record<string, NetScore>> => {
	const exercise = net.exercises.indexOf(exerciseId);
	if (exercise < 0) return {};
	const {shape, vocabulary, vectors, weights} = readyNet(net);
	const run = runNet(
		netInput(reading, vocabulary, outputStems),
		exercise,
		vectors,
		weights,
		shape,
	);
	return Object.fromEntries(
		net.criteria.map((criterion, output): [string, NetScore] => {
			const logit = run.outputs[output] ?? 0;
			const words = reading.tokens.slice(0, run.places).map(({start, end}, at) => ({
				start,
				end,
				weight: shareOf(run, at, output, exercise, weights, shape),
			}));
			return [criterion, {logit, probability: 1 / (1 + Math.exp(-logit)), words}];
		}),
	);
};
