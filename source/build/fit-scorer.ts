import {
	type FeatureTable,
	mostSteps,
	packSlots,
	packSteps,
	slotOf,
} from '../rubric/feature-table.ts';
import type {Rubric} from '../rubric/rubric.ts';
import {nameHere, type Scorer} from '../rubric/scorer.ts';
import {fitNet, type NetRow, type NetShape, type SparseRow} from './fit-net.ts';
import {joinNets} from './join-nets.ts';
import type {Described} from './training-rows.ts';

/** What is rarer in the answers learnt from says little of others, and would cost as much. */
const rarest = {everywhere: 28, here: 56};

const unitsEach = 10;
const seeds = [1, 2];

/** How finely weights are told apart; finer ones make a larger file and no better a grader. */
const steps = {direct: 5, inner: 3};

type Amounts = ReadonlyMap<number, number>;

const amountsOf = ({features}: Described, nameOf: (name: string) => string): Amounts => {
	const amounts = new Map<number, number>();
	for (const {name, value} of features) {
		const slot = slotOf(nameOf(name));
		amounts.set(slot, (amounts.get(slot) ?? 0) + value);
	}
	return amounts;
};

/** The slots that are not rare, in rising order. */
const commonOf = (all: readonly Amounts[], least: number): readonly number[] => {
	const counts = new Map<number, number>();
	for (const amounts of all) {
		for (const slot of amounts.keys()) counts.set(slot, (counts.get(slot) ?? 0) + 1);
	}
	return [...counts]
		.filter(([, count]) => count >= least)
		.map(([slot]) => slot)
		.sort((one, other) => one - other);
};

const placesOf = (amounts: Amounts, numberOf: ReadonlyMap<number, number>): SparseRow => {
	const found = [...amounts].flatMap(([slot, value]) => {
		const place = numberOf.get(slot);
		return place === undefined ? [] : [[place, value] as const];
	});
	return {
		places: Int32Array.from(found, ([place]) => place),
		values: Float32Array.from(found, ([, value]) => value),
	};
};

type Column = {readonly values: readonly number[]; readonly steps: number};

const columnsOf = (
	weights: Float32Array,
	width: number,
	steps: number,
): readonly Column[] =>
	Array.from({length: width}, (_, column) => ({
		values: Array.from(
			{length: weights.length / width},
			(_, row) => weights[row * width + column] ?? 0,
		),
		steps,
	}));

const packTable = (
	slots: readonly number[],
	columns: readonly Column[],
): FeatureTable => {
	// The few largest weights are cut, so that the many have finer steps.
	const sizes = columns.map(({values, steps}) => {
		const sorted = values.map(Math.abs).sort((one, other) => one - other);
		const large = sorted[Math.floor(sorted.length * 0.9995)] ?? sorted.at(-1) ?? 0;
		return large / Math.min(steps, mostSteps) || 1;
	});
	return {
		known: packSlots(slots),
		weights: columns
			.map(({values, steps}, column) =>
				packSteps(
					values.map((value) => {
						const step = Math.round(value / (sizes[column] ?? 1));
						return Math.max(-steps, Math.min(steps, step));
					}),
				),
			)
			.join(''),
		steps: sizes.map((size) => Number(size.toPrecision(5))),
	};
};

const short = (numbers: Float32Array): readonly number[] =>
	Array.from(numbers, (value) => Number(value.toPrecision(4)));

/** Fits a scorer to described answers: one output a criterion, and one for being an attempt. */
export const fitScorer = (described: readonly Described[], rubric: Rubric): Scorer => {
	const outputs = [...rubric.criteria.map(({id}) => id), 'attempt'];
	const exercises = rubric.exercises.map(({id}) => id);
	const everywhere = described.map((one) => amountsOf(one, (name) => name));
	const here = described.map((one) =>
		amountsOf(one, (name) => nameHere(one.exercise, name)),
	);
	const slotsEverywhere = commonOf(everywhere, rarest.everywhere);
	const slotsHere = commonOf(here, rarest.here);
	const numbered = (slots: readonly number[]): ReadonlyMap<number, number> =>
		new Map(slots.map((slot, place) => [slot, place]));
	const [numberEverywhere, numberHere] = [numbered(slotsEverywhere), numbered(slotsHere)];
	const rows = described.map(
		({exercise, known, weight}, place): NetRow => ({
			exercise: exercises.indexOf(exercise),
			everywhere: placesOf(everywhere[place] ?? new Map(), numberEverywhere),
			here: placesOf(here[place] ?? new Map(), numberHere),
			holds: Int8Array.from(outputs, (output) =>
				known[output] === undefined ? -1 : Number(known[output]),
			),
			weight,
		}),
	);
	const shape: NetShape = {
		outputs: outputs.length,
		exercises: exercises.length,
		units: unitsEach,
		everywhere: slotsEverywhere.length,
		here: slotsHere.length,
	};
	const net = joinNets(
		seeds.map((seed) => fitNet(rows, shape, seed)),
		shape,
	);
	const units = unitsEach * seeds.length;
	return {
		kind: 'scorer',
		outputs,
		exercises,
		units,
		everywhere: packTable(slotsEverywhere, [
			...columnsOf(net.direct, outputs.length, steps.direct),
			...columnsOf(net.inner, units, steps.inner),
		]),
		here: packTable(slotsHere, columnsOf(net.own, outputs.length, steps.direct)),
		unitBias: short(net.unitBias),
		unitSays: short(net.unitSays),
		bias: short(net.bias),
	};
};
