import type {Gru, GruTrace} from './gru.ts';

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

/** A net with other weights, each of which is made of its own. */
export const mapWeights = (
	net: SequenceNet,
	change: (weights: Float32Array) => Float32Array,
): SequenceNet => {
	const mapGru = ({size, fromInput, fromState, bias}: Gru): Gru => ({
		size,
		fromInput: change(fromInput),
		fromState: change(fromState),
		bias: change(bias),
	});
	return {
		width: net.width,
		outputs: net.outputs,
		tags: change(net.tags),
		exercises: change(net.exercises),
		forth: mapGru(net.forth),
		back: mapGru(net.back),
		says: change(net.says),
		bias: change(net.bias),
	};
};

/** States of all steps as one row: the largest of each unit, forth and back, then their means. */
export type Pooled = {
	readonly row: Float32Array;
	/** For each of the largest the step that it stems from. */
	readonly from: Int32Array;
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
