import {keepNumbers} from '../rubric/kernel.ts';

/** Weights by name, all of which are learnt together. */
type Weights = Readonly<Record<string, Float32Array>>;

// The usual ones of Kingma and Ba, "Adam: a method for stochastic optimization" (2015).
const keptSlope = 0.9;
const keptSquare = 0.999;
const tiny = 1e-8;

/**
Makes the optimiser Adam for weights: `slopes` takes the slope of the loss at each of them, `step`
moves the weights against it and makes the slopes zero again.
*/
export const makeAdam = <Named extends Weights>(weights: Named) => {
	const like = (): Record<keyof Named, Float32Array> =>
		Object.fromEntries(
			Object.entries(weights).map(([name, {length}]) => [name, new Float32Array(length)]),
		) as Record<keyof Named, Float32Array>;
	const slopes = Object.fromEntries(
		Object.entries(like()).map(([name, zeros]) => [name, keepNumbers(zeros)]),
	) as Record<keyof Named, Float32Array>;
	const means = like();
	const squares = like();
	let steps = 0;
	return {
		slopes,
		step: (rate: number): void => {
			steps++;
			const meanScale = 1 - keptSlope ** steps;
			const squareScale = 1 - keptSquare ** steps;
			for (const name of Object.keys(weights)) {
				const [weight, slope, mean, square] = [weights, slopes, means, squares].map(
					(all) => all[name] as Float32Array,
				) as [Float32Array, Float32Array, Float32Array, Float32Array];
				for (let at = 0; at < weight.length; at++) {
					const now = slope[at] as number;
					const nextMean = keptSlope * (mean[at] as number) + (1 - keptSlope) * now;
					const nextSquare =
						keptSquare * (square[at] as number) + (1 - keptSquare) * now * now;
					mean[at] = nextMean;
					square[at] = nextSquare;
					weight[at] =
						(weight[at] as number) -
						(rate * (nextMean / meanScale)) /
							(Math.sqrt(nextSquare / squareScale) + tiny);
					slope[at] = 0;
				}
			}
		},
	};
};
