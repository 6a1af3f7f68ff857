import {addRows} from './add-rows.ts';
import {kernelFor, newNumbers} from './kernel.ts';

/**
Weights of gated recurrent units (Cho et al., 2014): each unit has a reset gate, an update gate and
a candidate, whose weights stand side by side in a row for every input.
*/
export type Gru = {
	/** How many units. */
	readonly size: number;
	/** A row of three times `size` for each number of an input. */
	readonly fromInput: Float32Array;
	/** A row of three times `size` for each unit as it was a step before. */
	readonly fromState: Float32Array;
	/** For the gates and the candidate, then what the reset gate can close: four times `size`. */
	readonly bias: Float32Array;
};

/** What units did, step by step in the order of the inputs. */
export type GruTrace = {
	/** A row of `size` for each step. */
	readonly states: Float32Array;
	/** A row of four times `size` for each step: reset, update, candidate, and what reset could close. */
	readonly gates: Float32Array;
};

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/**
Works out what inputs say to gates and candidates: a row of three times `size` for each of `steps`
rows of equal width.
*/
export const weighInputs = (
	{size, fromInput}: Gru,
	inputs: Float32Array,
	steps: number,
): Float32Array => {
	const wide = 3 * size;
	const width = steps === 0 ? 0 : inputs.length / steps;
	const weighed = newNumbers(steps * wide);
	for (let step = 0; step < steps; step++) {
		const factors = {numbers: inputs, at: step * width, stride: 1};
		addRows(weighed, step * wide, factors, width, {
			numbers: fromInput,
			at: 0,
			width: wide,
		});
	}
	return weighed;
};

/**
Runs units over inputs, each a row as `weighInputs` gives it; backwards they begin at the last. Time
and memory are linear in their number.
*/
export const runGru = (
	{size, fromState, bias}: Gru,
	weighed: Float32Array,
	backwards: boolean,
): GruTrace => {
	const wide = 3 * size;
	const steps = weighed.length / wide;
	const states = newNumbers(steps * size);
	const gates = newNumbers(steps * 4 * size);
	const zeros = newNumbers(size);
	const kernel =
		size % 8 === 0
			? kernelFor(weighed, fromState, bias, zeros, states, gates)
			: undefined;
	if (kernel !== undefined) {
		const [from, by, at] = [weighed.byteOffset, fromState.byteOffset, bias.byteOffset];
		const [to, open] = [states.byteOffset, gates.byteOffset];
		kernel.runUnits(steps, size, +backwards, from, by, at, zeros.byteOffset, to, open);
		return {states, gates};
	}
	const heard = new Float32Array(wide);
	const held = new Float32Array(wide);
	let before = -1;
	for (let turn = 0; turn < steps; turn++) {
		const step = backwards ? steps - 1 - turn : turn;
		for (let at = 0; at < wide; at++) {
			heard[at] = (bias[at] as number) + (weighed[step * wide + at] as number);
		}
		held.fill(0);
		if (before >= 0) {
			addRows(held, 0, {numbers: states, at: before * size, stride: 1}, size, {
				numbers: fromState,
				at: 0,
				width: wide,
			});
		}
		for (let unit = 0; unit < size; unit++) {
			const reset = sigmoid((heard[unit] as number) + (held[unit] as number));
			const update = sigmoid(
				(heard[size + unit] as number) + (held[size + unit] as number),
			);
			const closable =
				(held[2 * size + unit] as number) + (bias[3 * size + unit] as number);
			const candidate = Math.tanh((heard[2 * size + unit] as number) + reset * closable);
			const last = before < 0 ? 0 : (states[before * size + unit] as number);
			states[step * size + unit] = (1 - update) * candidate + update * last;
			const at = step * 4 * size + unit;
			gates[at] = reset;
			gates[at + size] = update;
			gates[at + 2 * size] = candidate;
			gates[at + 3 * size] = closable;
		}
		before = step;
	}
	return {states, gates};
};
