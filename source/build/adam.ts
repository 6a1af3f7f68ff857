import {keepNumbers} from '../rubric/kernel.ts';

/** Weights by name, all of which are learnt together. */
type Weights = Readonly<Record<string, Float32Array>>;

// The usual ones of Kingma and Ba, "Adam: a method for stochastic optimization" (2015).
const keptSlope = 0.9;
const keptSquare = 0.999;
const tiny = 1e-8;

/** How much of their average over the steps before the weights keep, at most and at first. */
const keptAverage = {most: 0.999, after: (steps: number) => (1 + steps) / (10 + steps)};

/**
Makes the optimiser Adam for weights: `slopes` takes the slope of the loss at each of them, `step`
moves the weights against it and makes the slopes zero again. `averages` follow the weights slowly
(Polyak and Juditsky, "Acceleration of stochastic approximation by averaging", 1992): what single
rows pull a weight to cancels out in them.
*/
export const makeAdam = <Named extends Weights>(weights: Named) => {
	const like = (): Record<keyof Named, Float32Array> =>
		Object.fromEntries(
			Object.entries(weights).map(([name, {length}]) => [name, new Float32Array(length)]),
		) as Record<keyof Named, Float32Array>;
	const slopes = Object.fromEntries(
		Object.entries(like()).map(([name, zeros]) => [name, keepNumbers(zeros)]),
	) as Record<keyof Named, Float32Array>;
	const averages = like();
	for (const [name, weight] of Object.entries(weights)) averages[name]?.set(weight);
	const means = like();
	const squares = like();
	let steps = 0;
	return {
		slopes,
		averages,
		step: (rate: number): void => {
			steps++;
			const meanScale = 1 - keptSlope ** steps;
			const squareScale = 1 - keptSquare ** steps;
			const moved = 1 - Math.min(keptAverage.most, keptAverage.after(steps));
			for (const name of Object.keys(weights)) {
				const [weight, slope, mean, square, average] = [
					weights,
					slopes,
					means,
					squares,
					averages,
				].map((all) => all[name] as Float32Array) as [
					Float32Array,
					Float32Array,
					Float32Array,
					Float32Array,
					Float32Array,
				];
				for (let at = 0; at < weight.length; at++) {
					const now = slope[at] as number;
					const nextMean = keptSlope * (mean[at] as number) + (1 - keptSlope) * now;
					const nextSquare =
						keptSquare * (square[at] as number) + (1 - keptSquare) * now * now;
					mean[at] = nextMean;
					square[at] = nextSquare;
					const next =
						(weight[at] as number) -
						(rate * (nextMean / meanScale)) /
							(Math.sqrt(nextSquare / squareScale) + tiny);
					weight[at] = next;
					const follows = average[at] as number;
					average[at] = follows + moved * (next - follows);
					slope[at] = 0;
				}
			}
		},
	};
};
