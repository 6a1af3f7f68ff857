import {describe, it} from 'vitest';
import {makeLots} from '../../source/build/draw-lots.ts';
import {slopeGru} from '../../source/build/slope-gru.ts';
import {type Gru, runGru, weighInputs} from '../../source/rubric/gru.ts';
import {forAWhile, keepNumbers} from '../../source/rubric/kernel.ts';
import {expectSlopes} from './expect-slopes.ts';

const steps = 4;

// Numbers of multiples of eight are the kernel's, others are worked out one by one.
describe.each([
	{size: 3, width: 2, backwards: false},
	{size: 3, width: 2, backwards: true},
	{size: 8, width: 4, backwards: false},
	{size: 8, width: 4, backwards: true},
])('slopes of $size units that run backwards: $backwards', ({size, width, backwards}) => {
	const {draw} = makeLots(5);
	const zeros = (length: number) => keepNumbers(new Float32Array(length));
	const some = (length: number) => zeros(length).map(() => 2 * draw() - 1);
	const gru: Gru = {
		size,
		fromInput: keepNumbers(some(width * 3 * size)),
		fromState: keepNumbers(some(size * 3 * size)),
		bias: keepNumbers(some(4 * size)),
	};
	const inputs = keepNumbers(some(steps * width));
	// The loss is a weighted sum of all states, so its slope at each state is the weight.
	const weights = some(steps * size);
	const run = () => runGru(gru, weighInputs(gru, inputs, steps), backwards);
	const loss = () =>
		forAWhile(() =>
			run().states.reduce((sum, state, at) => sum + state * (weights[at] ?? 0), 0),
		);
	const slope: Gru = {
		size,
		fromInput: zeros(gru.fromInput.length),
		fromState: zeros(gru.fromState.length),
		bias: zeros(gru.bias.length),
	};
	const inputSlopes = zeros(inputs.length);
	const stateSlopes = keepNumbers(weights);
	forAWhile(() =>
		slopeGru(
			{gru, trace: run(), inputs, steps, stateSlopes, slope, inputSlopes},
			backwards,
		),
	);

	it.each([
		['inputs', inputs, inputSlopes],
		['weights of inputs', gru.fromInput, slope.fromInput],
		['weights of states', gru.fromState, slope.fromState],
		['biases', gru.bias, slope.bias],
	] as const)('are what the loss changes by, at %s', (_, values, found) => {
		expectSlopes(values, found, loss, 1e-2);
	});
});
