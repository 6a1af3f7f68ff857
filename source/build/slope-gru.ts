import {addProducts, addRow, addRows} from '../rubric/add-rows.ts';
import type {Gru, GruTrace} from '../rubric/gru.ts';
import {newNumbers} from '../rubric/kernel.ts';

/** A run of gated recurrent units, with the slopes of the loss that are known and those to be found. */
export type GruRun = {
	readonly gru: Gru;
	readonly trace: GruTrace;
	/** What the units heard: a row for each step. */
	readonly inputs: Float32Array;
	readonly steps: number;
	/** The slope of the loss at the state of each step, as far as what follows the units says it. Is changed. */
	readonly stateSlopes: Float32Array;
	/** To which the slope at each weight is added. */
	readonly slope: Gru;
	/** To which the slope at each input is added. */
	readonly inputSlopes: Float32Array;
};

/** Finds the slopes of the loss at what the units of a run weigh and hear, from its last step to its first. */
export const slopeGru = (run: GruRun, backwards: boolean): void => {
	const {gru, trace, inputs, steps, stateSlopes, slope, inputSlopes} = run;
	const {size} = gru;
	const {states, gates} = trace;
	const wide = 3 * size;
	const width = steps === 0 ? 0 : inputs.length / steps;
	// Slopes at what the gates and the candidate took from the input, and from the state before.
	const heard = newNumbers(steps * wide);
	const held = newNumbers(steps * wide);
	for (let turn = steps - 1; turn >= 0; turn--) {
		const step = backwards ? steps - 1 - turn : turn;
		const before = turn === 0 ? -1 : backwards ? step + 1 : step - 1;
		for (let unit = 0; unit < size; unit++) {
			const at = step * 4 * size + unit;
			const reset = gates[at] as number;
			const update = gates[at + size] as number;
			const candidate = gates[at + 2 * size] as number;
			const closable = gates[at + 3 * size] as number;
			const last = before < 0 ? 0 : (states[before * size + unit] as number);
			const here = stateSlopes[step * size + unit] as number;
			const toCandidate = here * (1 - update) * (1 - candidate * candidate);
			const toReset = toCandidate * closable * reset * (1 - reset);
			const toUpdate = here * (last - candidate) * update * (1 - update);
			const place = step * wide + unit;
			heard[place] = toReset;
			heard[place + size] = toUpdate;
			heard[place + 2 * size] = toCandidate;
			held[place] = toReset;
			held[place + size] = toUpdate;
			held[place + 2 * size] = toCandidate * reset;
			if (before < 0) continue;
			const earlier = before * size + unit;
			stateSlopes[earlier] = (stateSlopes[earlier] as number) + here * update;
		}
		addRow(slope.bias, 0, 1, heard, step * wide, wide);
		addRow(slope.bias, wide, 1, held, step * wide + 2 * size, size);
		const fromInput = {numbers: gru.fromInput, at: 0, width: wide};
		addProducts(inputSlopes, step * width, width, fromInput, heard, step * wide);
		if (before < 0) continue;
		const fromState = {numbers: gru.fromState, at: 0, width: wide};
		addProducts(stateSlopes, before * size, size, fromState, held, step * wide);
	}
	for (let at = 0; at < width; at++) {
		const factors = {numbers: inputs, at, stride: width};
		addRows(slope.fromInput, at * wide, factors, steps, {
			numbers: heard,
			at: 0,
			width: wide,
		});
	}
	// The state before a step is that of its neighbour on the side that the run came from.
	for (let unit = 0; unit < size; unit++) {
		const factors = {numbers: states, at: (backwards ? size : 0) + unit, stride: size};
		addRows(slope.fromState, unit * wide, factors, steps - 1, {
			numbers: held,
			at: backwards ? 0 : wide,
			width: wide,
		});
	}
};
