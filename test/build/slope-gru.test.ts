import {describe, expect, it} from 'vitest';
import {makeLots} from '../../source/build/draw-lots.ts';
import {slopeGru} from '../../source/build/slope-gru.ts';
import {type Gru, runGru, weighInputs} from '../../source/rubric/gru.ts';

const size = 3;
const width = 2;
const steps = 4;
const {draw} = makeLots(5);
const some = (length: number) => Float32Array.from({length}, () => 2 * draw() - 1);
const gru: Gru = {
	size,
	fromInput: some(width * 3 * size),
	fromState: some(size * 3 * size),
	bias: some(4 * size),
};
const inputs = some(steps * width);
// The loss is a weighted sum of all states, so its slope at each state is the weight.
const weights = some(steps * size);

describe.each([false, true])('slopes of units that run backwards: %s', (backwards) => {
	const run = () => runGru(gru, weighInputs(gru, inputs, steps), backwards);
	const loss = () =>
		run().states.reduce((sum, state, at) => sum + state * (weights[at] ?? 0), 0);
	const slope: Gru = {
		size,
		fromInput: new Float32Array(gru.fromInput.length),
		fromState: new Float32Array(gru.fromState.length),
		bias: new Float32Array(gru.bias.length),
	};
	const inputSlopes = new Float32Array(inputs.length);
	slopeGru(
		{
			gru,
			trace: run(),
			inputs,
			steps,
			stateSlopes: weights.slice(),
			slope,
			inputSlopes,
		},
		backwards,
	);

	it.each([
		['inputs', inputs, inputSlopes],
		['weights of inputs', gru.fromInput, slope.fromInput],
		['weights of states', gru.fromState, slope.fromState],
		['biases', gru.bias, slope.bias],
	] as const)('are what the loss changes by, at %s', (_, values, found) => {
		const little = 1e-2;
		for (const [at, value] of values.entries()) {
			values[at] = value + little;
			const more = loss();
			values[at] = value - little;
			const less = loss();
			values[at] = value;
			expect(found[at]).toBeCloseTo((more - less) / (2 * little), 3);
		}
	});
});
