/** A row of sparse numbers, by bucket, and whether its criterion is met. */
export type TrainingRow = {
	readonly buckets: Int32Array;
	readonly values: Float64Array;
	readonly met: boolean;
	/** How much the row counts; 1 for an answer that somebody wrote. */
	readonly weight: number;
};

/** What training found: a weight for each bucket and the bias. */
export type Weights = {readonly weights: Float64Array; readonly bias: number};

/** Memory of the quasi-Newton steps; more than this changes little. */
const remembered = 8;

const dot = (one: Float64Array, other: Float64Array): number => {
	let sum = 0;
	for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
	return sum;
};

/**
Fits a logistic regression with an L2 penalty to rows, by L-BFGS. The same rows give the same
weights: nothing is drawn by lot. The bias is the last number and is not penalised.
*/
export const fitLogistic = (
	rows: readonly TrainingRow[],
	buckets: number,
	penalty: number,
	rounds = 60,
): Weights => {
	const size = buckets + 1;
	const lossAt = (point: Float64Array, slope: Float64Array): number => {
		let loss = 0;
		for (let at = 0; at < buckets; at++) {
			const weight = point[at] ?? 0;
			loss += 0.5 * penalty * weight * weight;
			slope[at] = penalty * weight;
		}
		slope[buckets] = 0;
		for (const {buckets: places, values, met, weight} of rows) {
			let sum = point[buckets] ?? 0;
			for (let at = 0; at < places.length; at++) {
				sum += (point[places[at] ?? 0] ?? 0) * (values[at] ?? 0);
			}
			const signed = met ? sum : -sum;
			loss +=
				weight *
				(signed > 0
					? Math.log1p(Math.exp(-signed))
					: Math.log1p(Math.exp(signed)) - signed);
			const error = weight * (1 / (1 + Math.exp(-sum)) - (met ? 1 : 0));
			for (let at = 0; at < places.length; at++) {
				const place = places[at] ?? 0;
				slope[place] = (slope[place] ?? 0) + error * (values[at] ?? 0);
			}
			slope[buckets] = (slope[buckets] ?? 0) + error;
		}
		return loss;
	};

	let point = new Float64Array(size);
	let slope = new Float64Array(size);
	let loss = lossAt(point, slope);
	const history: {step: Float64Array; change: Float64Array; scale: number}[] = [];
	for (let round = 0; round < rounds; round++) {
		const direction = slope.map((value) => -value);
		const shares: number[] = [];
		for (const {step, change, scale} of history.toReversed()) {
			const share = scale * dot(step, direction);
			shares.push(share);
			for (let at = 0; at < size; at++)
				direction[at] = (direction[at] ?? 0) - share * (change[at] ?? 0);
		}
		const newest = history.at(-1);
		const first = newest
			? 1 / (newest.scale * dot(newest.change, newest.change))
			: 1 / Math.sqrt(dot(slope, slope) + 1e-12);
		for (let at = 0; at < size; at++) direction[at] = (direction[at] ?? 0) * first;
		for (const [place, {step, change, scale}] of history.entries()) {
			const share =
				(shares[history.length - 1 - place] ?? 0) - scale * dot(change, direction);
			for (let at = 0; at < size; at++)
				direction[at] = (direction[at] ?? 0) + share * (step[at] ?? 0);
		}
		const descent = dot(direction, slope);
		let length = 1;
		let next = point;
		let nextSlope = slope;
		let nextLoss = loss;
		for (let attempt = 0; attempt < 25; attempt++) {
			next = point.map((value, at) => value + length * (direction[at] ?? 0));
			nextSlope = new Float64Array(size);
			nextLoss = lossAt(next, nextSlope);
			if (nextLoss <= loss + 1e-4 * length * descent) break;
			length /= 2;
		}
		const step = next.map((value, at) => value - (point[at] ?? 0));
		const change = nextSlope.map((value, at) => value - (slope[at] ?? 0));
		const curvature = dot(step, change);
		if (curvature > 1e-10) {
			history.push({step, change, scale: 1 / curvature});
			if (history.length > remembered) history.shift();
		}
		const gain = loss - nextLoss;
		point = next;
		slope = nextSlope;
		loss = nextLoss;
		if (gain < 1e-7 * Math.abs(loss)) break;
	}
	return {weights: point.slice(0, buckets), bias: point[buckets] ?? 0};
};
