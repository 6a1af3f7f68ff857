import {
	type PackedNumbers,
	packColumn,
	packSlots,
	packSteps,
	type TagTable,
} from '../rubric/tag-table.ts';
import {type Grain, roundWeights} from './round-weights.ts';

/** Rounded weights, given as rows, and how they were rounded. */
export type Rounded = {readonly weights: Float32Array; readonly grain: Grain};

/** Rounds weights so that they can be packed. Rounding twice changes nothing. */
export const rounded = (weights: Float32Array, grain: Grain): Rounded => {
	const to = new Float32Array(weights.length);
	roundWeights(weights, to, grain);
	return {weights: to, grain};
};

/** Numbers as whole steps, of which the largest has the most. */
type Stepped = {readonly whole: readonly number[]; readonly step: number};

const inSteps = (values: readonly number[], steps: number): Stepped => {
	const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
	const step = Number((largest / steps || 1).toPrecision(6));
	return {whole: values.map((value) => Math.round(value / step)), step};
};

type Column = Stepped & {readonly most: number};

const columnsOf = ({weights, grain}: Rounded): readonly Column[] =>
	Array.from({length: grain.columns}, (_, column) => {
		const values = Array.from(
			{length: weights.length / grain.columns},
			(_, row) => weights[row * grain.columns + column] ?? 0,
		);
		return {...inSteps(values, grain.steps), most: grain.steps};
	});

/**
Packs a table of tags: their slots, and the columns of several nets. A tag whose weights all round to
nothing is left out.
*/
export const packTable = (
	slots: readonly number[],
	weights: readonly Rounded[],
): TagTable => {
	const columns = weights.flatMap(columnsOf);
	const says = slots.map((_, row) => columns.some(({whole}) => whole[row] !== 0));
	const isKept = (_: number, row: number): boolean => says[row] === true;
	return {
		known: packSlots(slots.filter(isKept)),
		weights: columns
			.map(({whole, most}) => packColumn(whole.filter(isKept), most))
			.join(''),
		steps: columns.map(({step}) => step),
		most: columns.map(({most}) => most),
	};
};

/** Packs numbers of one kind. */
export const packNumbers = ({weights, grain}: Rounded): PackedNumbers => {
	const {whole, step} = inSteps(Array.from(weights), grain.steps);
	return {numbers: packSteps(whole), step};
};
