import {everywhereShare} from '../rubric/scorer.ts';
import {makeAdam} from './adam.ts';
import {type Aim, slopeAt} from './aim.ts';
import {descend} from './descend.ts';
import {makeLots} from './draw-lots.ts';

/** Features of a row as places in a table, and how much of each there is. */
export type SparseRow = {readonly places: Int32Array; readonly values: Float32Array};

/** An answer as the net learns from it. */
export type NetRow = Aim & {
	readonly everywhere: SparseRow;
	readonly here: SparseRow;
};

export type NetShape = {
	readonly outputs: number;
	readonly exercises: number;
	readonly units: number;
	/** How many features each table has. */
	readonly everywhere: number;
	readonly here: number;
};

/** Weights as rows of features, each with a number for every output or unit. */
export type Net = {
	readonly direct: Float32Array;
	readonly inner: Float32Array;
	readonly own: Float32Array;
	readonly unitBias: Float32Array;
	readonly unitSays: Float32Array;
	readonly bias: Float32Array;
};

// Chosen by leaving voices out. Leaving features and units out at random keeps the net from trusting
// one of them; the penalty keeps weights of rare features small.
const pace = {rounds: 18, rowsAtOnce: 64, firstRate: 3e-3, lastRate: 3e-4};
const penalty = 0.003;
const featuresLeftOut = 0.4;
const unitsLeftOut = 0.3;

/**
Fits a net of one hidden layer to rows, by stochastic gradient descent (Adam) on the logistic loss
of each output that is known. The same rows and seed give the same net.
*/
export const fitNet = (rows: readonly NetRow[], shape: NetShape, seed: number): Net => {
	const {outputs, exercises, units} = shape;
	const lots = makeLots(seed);
	const normal = (): number =>
		Math.sqrt(-2 * Math.log(1 - lots.draw())) * Math.cos(2 * Math.PI * lots.draw());
	const net = {
		direct: new Float32Array(shape.everywhere * outputs),
		inner: Float32Array.from({length: shape.everywhere * units}, () => 0.05 * normal()),
		own: new Float32Array(shape.here * outputs),
		unitBias: new Float32Array(exercises * units),
		unitSays: Float32Array.from(
			{length: exercises * outputs * units},
			() => (2 * lots.draw() - 1) / Math.sqrt(units),
		),
		bias: new Float32Array(exercises * outputs),
	};
	const adam = makeAdam(net);
	const {slopes} = adam;

	const thinned = (row: SparseRow): SparseRow => ({
		places: row.places,
		values: row.values.map((value) =>
			lots.draw() < featuresLeftOut ? 0 : value / (1 - featuresLeftOut),
		),
	});

	const learnFrom = (row: NetRow): void => {
		const {exercise} = row;
		const everywhere = thinned(row.everywhere);
		const here = thinned(row.here);
		const inside = thinned(row.everywhere);
		const sums = net.bias.slice(exercise * outputs, (exercise + 1) * outputs);
		const inner = net.unitBias.slice(exercise * units, (exercise + 1) * units);
		addRows(sums, net.direct, everywhere, outputs, everywhereShare);
		addRows(sums, net.own, here, outputs, 1);
		addRows(inner, net.inner, inside, units, 1);
		const kept = inner.map((value) =>
			value <= 0 || lots.draw() < unitsLeftOut ? 0 : 1 / (1 - unitsLeftOut),
		);
		const errors = new Float32Array(outputs);
		const innerErrors = new Float32Array(units);
		for (let output = 0; output < outputs; output++) {
			const at = (exercise * outputs + output) * units;
			let sum = sums[output] ?? 0;
			for (let unit = 0; unit < units; unit++) {
				sum += (net.unitSays[at + unit] ?? 0) * (inner[unit] ?? 0) * (kept[unit] ?? 0);
			}
			const slope = slopeAt(row, output, sum);
			if (slope === undefined) continue;
			const error = slope / pace.rowsAtOnce;
			errors[output] = error;
			for (let unit = 0; unit < units; unit++) {
				const open = kept[unit] ?? 0;
				add(slopes.unitSays, at + unit, error * (inner[unit] ?? 0) * open);
				add(innerErrors, unit, error * (net.unitSays[at + unit] ?? 0) * open);
			}
			add(slopes.bias, exercise * outputs + output, error);
		}
		for (let unit = 0; unit < units; unit++) {
			add(slopes.unitBias, exercise * units + unit, innerErrors[unit] ?? 0);
		}
		slopeRows(slopes.direct, net.direct, everywhere, errors, everywhereShare);
		slopeRows(slopes.own, net.own, here, errors, 1);
		slopeRows(slopes.inner, net.inner, inside, innerErrors, 1);
	};

	descend(rows, pace, lots.draw, learnFrom, adam.step);
	return adam.averages;
};

const add = (numbers: Float32Array, at: number, value: number): void => {
	numbers[at] = (numbers[at] ?? 0) + value;
};

/** Adds what the features of a row say to `sums`. */
const addRows = (
	sums: Float32Array,
	weights: Float32Array,
	{places, values}: SparseRow,
	width: number,
	share: number,
): void => {
	for (let at = 0; at < places.length; at++) {
		const value = share * (values[at] ?? 0);
		if (value === 0) continue;
		const row = (places[at] ?? 0) * width;
		for (let column = 0; column < width; column++) {
			add(sums, column, value * (weights[row + column] ?? 0));
		}
	}
};

/** Adds the slope of the loss, and of the penalty, at the weights of a row's features. */
const slopeRows = (
	slopes: Float32Array,
	weights: Float32Array,
	{places, values}: SparseRow,
	errors: Float32Array,
	share: number,
): void => {
	const width = errors.length;
	for (let at = 0; at < places.length; at++) {
		const value = share * (values[at] ?? 0);
		const row = (places[at] ?? 0) * width;
		for (let column = 0; column < width; column++) {
			const pull = (penalty * (weights[row + column] ?? 0)) / pace.rowsAtOnce;
			add(slopes, row + column, value * (errors[column] ?? 0) + pull);
		}
	}
};
