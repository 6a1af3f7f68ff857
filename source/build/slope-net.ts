import type {NetShape} from '../rubric/net/net-shape.ts';
import {headWeight, type NetRun} from '../rubric/net/run-net.ts';

/**
Adds to `slope` how the loss of one answer changes with each weight, and to `wordSlope` (one row a
place of the answer) how it changes with each word's numbers.

`errors` is the slope of the loss at the outputs; `inputScales` are those that the run drew.
*/
export const slopeNet = (
	run: NetRun,
	exercise: number,
	errors: Float32Array,
	weights: Float32Array,
	shape: NetShape,
	slope: Float32Array,
	wordSlope: Float32Array,
	hiddenScales: Float32Array,
	inputScales: Float32Array,
): void => {
	const {places, hidden, peaks, looks, seen, inputs} = run;
	const size = shape.hidden;
	const back = new Float32Array(hidden.length);
	for (let output = 0; output < shape.outputs; output++) {
		const error = errors[output] as number;
		if (error === 0) continue;
		const shared = shape.head + output * 2 * size;
		const own = shape.exerciseHead + (exercise * shape.outputs + output) * 2 * size;
		slope[shape.bias + exercise * shape.outputs + output] =
			(slope[shape.bias + exercise * shape.outputs + output] as number) + error;
		const pull = new Float32Array(places);
		for (let each = 0; each < size; each++) {
			const peak = peaks[each] as number;
			if (peak >= 0) {
				const change = error * (hidden[peak * size + each] as number);
				slope[shared + each] = (slope[shared + each] as number) + change;
				slope[own + each] = (slope[own + each] as number) + change;
				back[peak * size + each] =
					(back[peak * size + each] as number) +
					error * headWeight(weights, shape, exercise, output, each);
			}
			const change = error * (seen[output * size + each] as number);
			slope[shared + size + each] = (slope[shared + size + each] as number) + change;
			slope[own + size + each] = (slope[own + size + each] as number) + change;
			const share = error * headWeight(weights, shape, exercise, output, size + each);
			for (let at = 0; at < places; at++) {
				back[at * size + each] =
					(back[at * size + each] as number) +
					share * (looks[output * places + at] as number);
				pull[at] = (pull[at] as number) + share * (hidden[at * size + each] as number);
			}
		}
		let mean = 0;
		for (let at = 0; at < places; at++)
			mean += (looks[output * places + at] as number) * (pull[at] as number);
		const row = shape.attention + output * size;
		for (let at = 0; at < places; at++) {
			const change =
				(looks[output * places + at] as number) * ((pull[at] as number) - mean);
			for (let each = 0; each < size; each++) {
				slope[row + each] =
					(slope[row + each] as number) + change * (hidden[at * size + each] as number);
				back[at * size + each] =
					(back[at * size + each] as number) + change * (weights[row + each] as number);
			}
		}
	}
	const {channels, inputs: wide, dimensions} = shape;
	for (let at = 0; at < hidden.length; at++) {
		back[at] =
			(hidden[at] as number) > 0
				? (back[at] as number) * (hiddenScales[at] as number)
				: 0;
	}
	const spread = (from: number, to: number, channel: number, base: number): void => {
		const target = to * size + channel;
		for (let place = 0; place < wide; place++) {
			const value = inputs[from * wide + place] as number;
			const isWord = place < dimensions;
			if (value === 0 && !isWord) continue;
			const row = base + place * channels;
			let sum = 0;
			for (let each = 0; each < channels; each++) {
				const change = back[target + each] as number;
				slope[row + each] = (slope[row + each] as number) + change * value;
				sum += change * (weights[row + each] as number);
			}
			if (!isWord) continue;
			const at = from * dimensions + place;
			wordSlope[at] =
				(wordSlope[at] as number) + sum * (inputScales[from * wide + place] as number);
		}
	};
	for (let at = 0; at < places; at++) {
		for (let each = 0; each < channels; each++) {
			const narrow = shape.narrowBias + each;
			const broad = shape.wideBias + each;
			slope[narrow] = (slope[narrow] as number) + (back[at * size + each] as number);
			slope[broad] =
				(slope[broad] as number) + (back[at * size + channels + each] as number);
		}
		spread(at, at, 0, shape.narrow);
		for (let side = 0; side < 3; side++) {
			const from = at + side - 1;
			if (from >= 0 && from < places)
				spread(from, at, channels, shape.wide + side * wide * channels);
		}
	}
};
