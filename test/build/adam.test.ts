import {expect, it} from 'vitest';
import {makeAdam} from '../../source/build/adam.ts';
import {makeLots} from '../../source/build/draw-lots.ts';

const target = [3, -2, 0.5];

// Slopes of the squared distance to the target, each off by chance as single rows are.
const descend = () => {
	const {draw} = makeLots(7);
	const weights = {all: new Float32Array(target.length)};
	const adam = makeAdam(weights);
	const errors = {weights: 0, averages: 0};
	const distance = (from: Float32Array) =>
		from.reduce((sum, weight, at) => sum + (weight - (target[at] ?? 0)) ** 2, 0);
	for (let step = 0; step < 6000; step++) {
		for (const [at, weight] of weights.all.entries()) {
			adam.slopes.all[at] = weight - (target[at] ?? 0) + 8 * (draw() - 0.5);
		}
		adam.step(0.02);
		if (step < 4000) continue;
		errors.weights += distance(weights.all);
		errors.averages += distance(adam.averages.all);
	}
	return {errors, weights, adam};
};

it('moves weights against the slope, to where the loss is least', () => {
	const {weights, adam} = descend();
	for (const [at, value] of target.entries()) {
		expect(Math.abs((weights.all[at] ?? 0) - value)).toBeLessThan(0.6);
		expect(adam.slopes.all[at]).toBe(0);
	}
});

it('keeps averages that are nearer to it than the weights, which single slopes pull about', () => {
	const {errors} = descend();
	expect(errors.averages).toBeLessThan(errors.weights / 4);
});

it('keeps averages that are where the weights are as long as nothing moves them', () => {
	const adam = makeAdam({all: Float32Array.of(1, 2)});
	adam.step(0.1);
	expect([...adam.averages.all]).toEqual([1, 2]);
});
