import {addRow} from './add-rows.ts';
import {type Gru, type GruTrace, runGru, weighInputs} from './gru.ts';

/**
A net that hears an answer word by word, forth and back: so it knows what a word means after others,
which weights of single features cannot.
*/
export type SequenceNet = {
	/** How many numbers stand for a word. */
	readonly width: number;
	readonly outputs: number;
	/** A row of `width` for each tag that is known. */
	readonly tags: Float32Array;
	/** A row of `width` for each exercise, added to every word. */
	readonly exercises: Float32Array;
	readonly forth: Gru;
	readonly back: Gru;
	/** For each exercise and output a row of what it hears from: see `poolStates`. */
	readonly says: Float32Array;
	/** For each exercise and output. */
	readonly bias: Float32Array;
};

/** What a net heard in an answer, with what learning needs of the way there. */
export type Heard = {
	readonly inputs: Float32Array;
	readonly forth: GruTrace;
	readonly back: GruTrace;
	readonly pooled: Pooled;
};

/** States of all steps as one row: the largest of each unit, forth and back, then their means. */
export type Pooled = {
	readonly row: Float32Array;
	/** For each of the largest the step that it stems from. */
	readonly from: Int32Array;
};

/** The words of an answer as numbers: for each the places of its tags, and how much each counts. */
export type Words = readonly {
	readonly places: readonly number[];
	readonly share?: readonly number[];
}[];

const embedWords = (net: SequenceNet, exercise: number, words: Words): Float32Array => {
	const {width} = net;
	const inputs = new Float32Array(words.length * width);
	for (const [step, {places, share}] of words.entries()) {
		addRow(inputs, step * width, 1, net.exercises, exercise * width, width);
		for (const [number, place] of places.entries()) {
			addRow(inputs, step * width, share?.[number] ?? 1, net.tags, place * width, width);
		}
	}
	return inputs;
};

/** Pools the states of traces of so many steps. */
export const poolStates = (
	traces: readonly GruTrace[],
	size: number,
	steps: number,
): Pooled => {
	const half = size * traces.length;
	const row = new Float32Array(2 * half);
	const from = new Int32Array(half);
	for (const [number, {states}] of traces.entries()) {
		for (let unit = 0; unit < size && steps > 0; unit++) {
			let most = -Infinity;
			let sum = 0;
			for (let step = 0; step < steps; step++) {
				const state = states[step * size + unit] as number;
				sum += state;
				if (state <= most) continue;
				most = state;
				from[number * size + unit] = step;
			}
			row[number * size + unit] = most;
			row[half + number * size + unit] = sum / steps;
		}
	}
	return {row, from};
};

/** Hears the words of an answer to an exercise; linear in their number. */
export const hearWords = (net: SequenceNet, exercise: number, words: Words): Heard => {
	const inputs = embedWords(net, exercise, words);
	const steps = words.length;
	const forth = runGru(net.forth, weighInputs(net.forth, inputs, steps), false);
	const back = runGru(net.back, weighInputs(net.back, inputs, steps), true);
	return {
		inputs,
		forth,
		back,
		pooled: poolStates([forth, back], net.forth.size, words.length),
	};
};

/** What a row of pooled states says to each output of an exercise, as logits. */
export const sayOutputs = (
	{outputs, says, bias}: SequenceNet,
	exercise: number,
	row: Float32Array,
): Float32Array =>
	Float32Array.from({length: outputs}, (_, output) => {
		const at = exercise * outputs + output;
		let sum = bias[at] as number;
		for (let place = 0; place < row.length; place++) {
			sum += (says[at * row.length + place] as number) * (row[place] as number);
		}
		return sum;
	});
