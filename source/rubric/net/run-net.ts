import type {NetInput} from './net-input.ts';
import {markCount, type NetShape} from './net-shape.ts';

/** What a network computes on its way from an answer to the outputs; places are those of the words. */
export type NetRun = {
	readonly places: number;
	/** For each place the numbers that describe its word. */
	readonly inputs: Float32Array;
	/** For each place how strongly each pattern is there. */
	readonly hidden: Float32Array;
	/** For each pattern the place where it is strongest; -1 where it is nowhere. */
	readonly peaks: Int32Array;
	/** For each output and place how much the output looks there. */
	readonly looks: Float32Array;
	/** For each output the patterns where it looks. */
	readonly seen: Float32Array;
	/** Log odds, one an output. */
	readonly outputs: Float32Array;
};

/** Scales of the numbers, drawn while training: 0 leaves one out. */
export type Thinning = {
	readonly input: (count: number) => Float32Array;
	readonly hidden: (count: number) => Float32Array;
};

const describeWords = (
	{words, marks}: NetInput,
	exercise: number,
	vectors: Float32Array,
	{dimensions, inputs}: NetShape,
): Float32Array => {
	const described = new Float32Array(words.length * inputs);
	for (let at = 0; at < words.length; at++) {
		const row = at * inputs;
		const word = words[at] ?? -1;
		if (word >= 0) {
			described.set(vectors.subarray(word * dimensions, (word + 1) * dimensions), row);
		}
		for (let mark = 0; mark < markCount; mark++) {
			described[row + dimensions + mark] = ((marks[at] ?? 0) >> mark) & 1;
		}
		described[row + dimensions + markCount + exercise] = 1;
	}
	return described;
};

const findPatterns = (
	inputs: Float32Array,
	places: number,
	weights: Float32Array,
	shape: NetShape,
): Float32Array => {
	const {channels, hidden, inputs: size} = shape;
	const found = new Float32Array(places * hidden);
	const add = (from: number, to: number, channel: number, base: number): void => {
		for (let place = 0; place < size; place++) {
			const value = inputs[from * size + place] as number;
			if (value === 0) continue;
			const row = base + place * channels;
			const target = to * hidden + channel;
			for (let each = 0; each < channels; each++) {
				found[target + each] =
					(found[target + each] as number) + value * (weights[row + each] as number);
			}
		}
	};
	for (let at = 0; at < places; at++) {
		found.set(
			weights.subarray(shape.narrowBias, shape.narrowBias + channels),
			at * hidden,
		);
		found.set(
			weights.subarray(shape.wideBias, shape.wideBias + channels),
			at * hidden + channels,
		);
		add(at, at, 0, shape.narrow);
		for (let side = 0; side < 3; side++) {
			const from = at + side - 1;
			if (from >= 0 && from < places)
				add(from, at, channels, shape.wide + side * size * channels);
		}
	}
	for (let at = 0; at < found.length; at++) found[at] = Math.max(0, found[at] as number);
	return found;
};

const lookAround = (
	hidden: Float32Array,
	places: number,
	output: number,
	weights: Float32Array,
	shape: NetShape,
): Float32Array => {
	const size = shape.hidden;
	const scores = new Float32Array(places);
	let most = -Infinity;
	for (let at = 0; at < places; at++) {
		let sum = 0;
		for (let each = 0; each < size; each++) {
			sum +=
				(hidden[at * size + each] as number) *
				(weights[shape.attention + output * size + each] as number);
		}
		scores[at] = sum;
		most = Math.max(most, sum);
	}
	let total = 0;
	for (let at = 0; at < places; at++)
		total += scores[at] = Math.exp((scores[at] as number) - most);
	return scores.map((score) => score / total);
};

/** The weight that an exercise's output gives to a pattern: what all exercises share and its own. */
export const headWeight = (
	weights: Float32Array,
	shape: NetShape,
	exercise: number,
	output: number,
	place: number,
): number =>
	(weights[shape.head + output * 2 * shape.hidden + place] as number) +
	(weights[
		shape.exerciseHead + (exercise * shape.outputs + output) * 2 * shape.hidden + place
	] as number);

/** Runs a network over an answer; linear in its length. */
export const runNet = (
	input: NetInput,
	exercise: number,
	vectors: Float32Array,
	weights: Float32Array,
	shape: NetShape,
	thinning?: Thinning,
): NetRun => {
	const places = input.words.length;
	const inputs = describeWords(input, exercise, vectors, shape);
	if (thinning) {
		const scales = thinning.input(inputs.length);
		for (let at = 0; at < inputs.length; at++)
			inputs[at] = (inputs[at] as number) * (scales[at] as number);
	}
	const hidden = findPatterns(inputs, places, weights, shape);
	if (thinning) {
		const scales = thinning.hidden(hidden.length);
		for (let at = 0; at < hidden.length; at++)
			hidden[at] = (hidden[at] as number) * (scales[at] as number);
	}
	const size = shape.hidden;
	const peaks = new Int32Array(size).fill(-1);
	for (let each = 0; each < size; each++) {
		let most = 0;
		for (let at = 0; at < places; at++) {
			const value = hidden[at * size + each] as number;
			if (value > most) {
				most = value;
				peaks[each] = at;
			}
		}
	}
	const looks = new Float32Array(shape.outputs * places);
	const seen = new Float32Array(shape.outputs * size);
	const outputs = new Float32Array(shape.outputs);
	for (let output = 0; output < shape.outputs; output++) {
		const look = lookAround(hidden, places, output, weights, shape);
		looks.set(look, output * places);
		let sum = weights[shape.bias + exercise * shape.outputs + output] as number;
		for (let each = 0; each < size; each++) {
			let value = 0;
			for (let at = 0; at < places; at++)
				value += (look[at] as number) * (hidden[at * size + each] as number);
			seen[output * size + each] = value;
			const peak = peaks[each] as number;
			if (peak >= 0) {
				sum +=
					(hidden[peak * size + each] as number) *
					headWeight(weights, shape, exercise, output, each);
			}
			sum += value * headWeight(weights, shape, exercise, output, size + each);
		}
		outputs[output] = sum;
	}
	return {places, inputs, hidden, peaks, looks, seen, outputs};
};
