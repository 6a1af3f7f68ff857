import type {NetInput} from '../rubric/net/net-input.ts';
import {type NetShape, netShape} from '../rubric/net/net-shape.ts';
import {runNet} from '../rubric/net/run-net.ts';
import {makeLots} from './draw-lots.ts';
import {slopeNet} from './slope-net.ts';

/** An answer to learn from: NaN for a criterion of which nothing is known. */
export type NetRow = {
	readonly input: NetInput;
	readonly exercise: number;
	readonly met: Float32Array;
	readonly weight: number;
};

/** How long and how fast a network learns. */
export type NetSettings = {
	readonly channels: number;
	readonly rounds: number;
	readonly batch: number;
	readonly rate: number;
	readonly wordRate: number;
	/** Shares of the numbers left out while learning. */
	readonly dropInput: number;
	readonly dropHidden: number;
	readonly dropWord: number;
	/** How far the marks are moved towards doubt. */
	readonly smooth: number;
	readonly decay: number;
	readonly seed: number;
};

export type FittedNet = {
	readonly shape: NetShape;
	readonly weights: Float32Array;
	readonly vectors: Float32Array;
};

/** Adam's memory. */
const slow = 0.9;
const slower = 0.999;

/** Rises over the first part, then falls like a cosine to nothing. */
const rateAt = (share: number): number =>
	share < 0.15
		? 0.04 + (0.96 * share) / 0.15
		: 0.5 + 0.5 * Math.cos((Math.PI * (share - 0.15)) / 0.85);

/** Which way and how far Adam goes at one number, given its memory of earlier slopes. */
const turnOf = (
	first: Float32Array,
	second: Float32Array,
	at: number,
	here: number,
	step: number,
): number => {
	const mean = slow * (first[at] as number) + (1 - slow) * here;
	const square = slower * (second[at] as number) + (1 - slower) * here * here;
	first[at] = mean;
	second[at] = square;
	return mean / (1 - slow ** step) / (Math.sqrt(square / (1 - slower ** step)) + 1e-8);
};

/** Fits a network to rows by Adam. The same rows, vectors and settings give the same weights. */
export const fitNet = (
	rows: readonly NetRow[],
	startVectors: Float32Array,
	sizes: {dimensions: number; outputs: number; exercises: number},
	settings: NetSettings,
): FittedNet => {
	const shape = netShape({...sizes, channels: settings.channels});
	const {dimensions} = shape;
	const lots = makeLots(settings.seed);
	const weights = new Float32Array(shape.total);
	const sprinkle = (from: number, to: number, width: number): void => {
		for (let at = from; at < to; at++) weights[at] = (lots.draw() * 2 - 1) * width;
	};
	sprinkle(shape.narrow, shape.narrowBias, 1 / Math.sqrt(shape.inputs));
	sprinkle(shape.wide, shape.wideBias, 1 / Math.sqrt(3 * shape.inputs));
	sprinkle(shape.attention, shape.exerciseHead, 1 / Math.sqrt(2 * shape.hidden));
	const vectors = startVectors.slice();
	const first = new Float32Array(weights.length);
	const second = new Float32Array(weights.length);
	const wordFirst = new Float32Array(vectors.length);
	const wordSecond = new Float32Array(vectors.length);
	const slope = new Float32Array(weights.length);

	const scales = (count: number, drop: number): Float32Array => {
		const made = new Float32Array(count);
		for (let at = 0; at < count; at++) made[at] = lots.draw() < drop ? 0 : 1 / (1 - drop);
		return made;
	};
	const order = rows.map((_, place) => place);
	const steps = settings.rounds * Math.ceil(rows.length / settings.batch);
	let step = 0;
	for (let round = 0; round < settings.rounds; round++) {
		for (let at = order.length - 1; at > 0; at--) {
			const other = Math.floor(lots.draw() * (at + 1));
			[order[at], order[other]] = [order[other] as number, order[at] as number];
		}
		for (let start = 0; start < order.length; start += settings.batch) {
			slope.fill(0);
			const wordSlopes = new Map<number, Float32Array>();
			const batch = order.slice(start, start + settings.batch);
			let known = 0;
			for (const place of batch) {
				const row = rows[place] as NetRow;
				for (const met of row.met) if (!Number.isNaN(met)) known += row.weight;
			}
			for (const place of batch) {
				const row = rows[place] as NetRow;
				const input = {
					marks: row.input.marks,
					words: row.input.words.map((word) =>
						lots.draw() < settings.dropWord ? -1 : word,
					),
				};
				let inputScales: Float32Array = new Float32Array(0);
				let hiddenScales: Float32Array = new Float32Array(0);
				const run = runNet(input, row.exercise, vectors, weights, shape, {
					input: (count) => {
						inputScales = scales(count, settings.dropInput);
						return inputScales;
					},
					hidden: (count) => {
						hiddenScales = scales(count, settings.dropHidden);
						return hiddenScales;
					},
				});
				const errors = run.outputs.map((output, each) => {
					const met = row.met[each] as number;
					if (Number.isNaN(met)) return 0;
					const target = met * (1 - 2 * settings.smooth) + settings.smooth;
					return ((1 / (1 + Math.exp(-output)) - target) * row.weight) / known;
				});
				const wordSlope = new Float32Array(run.places * dimensions);
				slopeNet(
					run,
					row.exercise,
					errors,
					weights,
					shape,
					slope,
					wordSlope,
					hiddenScales,
					inputScales,
				);
				for (let at = 0; at < run.places; at++) {
					const word = input.words[at] as number;
					if (word < 0) continue;
					const sum = wordSlopes.get(word) ?? new Float32Array(dimensions);
					for (let each = 0; each < dimensions; each++) {
						const change = wordSlope[at * dimensions + each] as number;
						sum[each] = (sum[each] as number) + change;
					}
					wordSlopes.set(word, sum);
				}
			}
			step++;
			const pace = rateAt(step / steps);
			const rate = settings.rate * pace;
			for (let at = 0; at < weights.length; at++) {
				const turn = turnOf(first, second, at, slope[at] as number, step);
				const weight = weights[at] as number;
				weights[at] = weight - rate * (turn + settings.decay * weight);
			}
			const wordRate = settings.wordRate * pace;
			for (const [word, sum] of wordSlopes) {
				for (let each = 0; each < dimensions; each++) {
					const at = word * dimensions + each;
					const turn = turnOf(wordFirst, wordSecond, at, sum[each] as number, step);
					vectors[at] = (vectors[at] as number) - wordRate * turn;
				}
			}
		}
	}
	return {shape, weights, vectors};
};
