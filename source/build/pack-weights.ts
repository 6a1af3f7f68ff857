import {
	type FeatureTable,
	type PackedNumbers,
	packSlots,
	packSteps,
} from '../rubric/feature-table.ts';
import {type Grain, roundWeights} from './round-weights.ts';

/** Rounded weights, given as rows, and how they were rounded. */
export type Rounded = {readonly weights: Float32Array; readonly grain: Grain};

/** Rounds weights so that they can be packed. Rounding twice changes nothing. */
export const rounded = (weights: Float32Array, grain: Grain): Rounded => {
	const to = new Float32Array(weights.length);
	roundWeights(weights, to, grain);
	return {weights: to, grain};
};

/** Packs one column: the largest of its numbers is the last step. */
const packColumn = (values: readonly number[], steps: number): PackedNumbers => {
	const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
	const step = Number((largest / steps || 1).toPrecision(6));
	return {numbers: packSteps(values.map((value) => Math.round(value / step))), step};
};

const columnsOf = ({weights, grain}: Rounded): readonly PackedNumbers[] =>
	Array.from({length: grain.columns}, (_, column) =>
		packColumn(
			Array.from(
				{length: weights.length / grain.columns},
				(_, row) => weights[row * grain.columns + column] ?? 0,
			),
			grain.steps,
		),
	);

/** The letter of a weight that says nothing. */
const none = packSteps([0]);

/**
Packs a table of features: their slots, and the columns of several kinds of weights. A feature whose
weights all round to nothing is left out.
*/
export const packTable = (
	slots: readonly number[],
	weights: readonly Rounded[],
): FeatureTable => {
	const columns = weights.flatMap(columnsOf);
	const says = slots.map((_, row) => columns.some(({numbers}) => numbers[row] !== none));
	const kept = (letters: string): string =>
		Array.from(letters)
			.filter((_, row) => says[row])
			.join('');
	return {
		known: packSlots(slots.filter((_, row) => says[row])),
		weights: columns.map(({numbers}) => kept(numbers)).join(''),
		steps: columns.map(({step}) => step),
	};
};

/** Packs numbers of one kind. */
export const packNumbers = ({weights, grain}: Rounded): PackedNumbers =>
	packColumn(Array.from(weights), grain.steps);
