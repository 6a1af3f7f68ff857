import {sentenceTag} from '../rubric/answer-tags.ts';
import {type PackedNumbers, slotOf} from '../rubric/feature-table.ts';
import type {Gru} from '../rubric/gru.ts';
import type {
	PackedGru,
	PackedSequence,
	PackedSequences,
} from '../rubric/packed-sequence.ts';
import type {Rubric} from '../rubric/rubric.ts';
import {nameHere, type Scorer} from '../rubric/scorer.ts';
import type {SequenceNet} from '../rubric/sequence-net.ts';
import type {Aim} from './aim.ts';
import {fitInThread} from './fit-in-thread.ts';
import type {NetRow, NetShape, SparseRow} from './fit-net.ts';
import {grainsOf} from './fit-sequence.ts';
import {packNumbers, packTable, rounded} from './pack-weights.ts';
import type {Described} from './training-rows.ts';

/** What is rarer in the answers learnt from says little of others, and would cost as much. */
const rarest = {everywhere: 210, here: 520, tag: 54};

/** Units in which features can make or break each other. */
const weighed = {units: 10, seed: 1};

/** How many numbers stand for a word, how many units hear forth and back, how many hear gists. */
const heard = {width: 20, units: 72, gist: 24};

/** Nets that began elsewhere err elsewhere, so that the mean of several errs less. */
const heardSeeds = [3, 4];

/** How finely weights of features are told apart; finer ones make a larger file and no better a grader. */
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
const commonOf = (all: Iterable<Iterable<number>>, least: number): readonly number[] => {
	const counts = new Map<number, number>();
	for (const slots of all) {
		for (const slot of slots) counts.set(slot, (counts.get(slot) ?? 0) + 1);
	}
	return [...counts]
		.filter(([, count]) => count >= least)
		.map(([slot]) => slot)
		.sort((one, other) => one - other);
};

const numbered = (slots: readonly number[]): ReadonlyMap<number, number> =>
	new Map(slots.map((slot, place) => [slot, place]));

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

const short = (numbers: Float32Array): readonly number[] =>
	Array.from(numbers, (value) => Number(value.toPrecision(4)));

const fitFeatures = async (
	described: readonly Described[],
	aims: readonly Aim[],
	outputs: number,
	exercises: number,
): Promise<
	Pick<Scorer, 'units' | 'everywhere' | 'here' | 'unitBias' | 'unitSays' | 'bias'>
> => {
	const everywhere = described.map((one) => amountsOf(one, (name) => name));
	const here = described.map((one) =>
		amountsOf(one, (name) => nameHere(one.exercise, name)),
	);
	const keys = (all: readonly Amounts[]) => all.map((amounts) => amounts.keys());
	const slotsEverywhere = commonOf(keys(everywhere), rarest.everywhere);
	const slotsHere = commonOf(keys(here), rarest.here);
	const [numberEverywhere, numberHere] = [numbered(slotsEverywhere), numbered(slotsHere)];
	const rows = aims.map(
		(aim, place): NetRow => ({
			...aim,
			everywhere: placesOf(everywhere[place] ?? new Map(), numberEverywhere),
			here: placesOf(here[place] ?? new Map(), numberHere),
		}),
	);
	const {units} = weighed;
	const shape: NetShape = {
		outputs,
		exercises,
		units,
		everywhere: slotsEverywhere.length,
		here: slotsHere.length,
	};
	const net = await fitInThread({kind: 'features', rows, shape, seed: weighed.seed});
	return {
		units,
		everywhere: packTable(slotsEverywhere, [
			rounded(net.direct, {steps: steps.direct, columns: outputs}),
			rounded(net.inner, {steps: steps.inner, columns: units}),
		]),
		here: packTable(slotsHere, [
			rounded(net.own, {steps: steps.direct, columns: outputs}),
		]),
		unitBias: short(net.unitBias),
		unitSays: short(net.unitSays),
		bias: short(net.bias),
	};
};

const packOther = (weights: Float32Array, {width}: SequenceNet): PackedNumbers =>
	packNumbers(rounded(weights, grainsOf(width).other));

const packGru = ({fromInput, fromState, bias}: Gru, net: SequenceNet): PackedGru => ({
	fromInput: packOther(fromInput, net),
	fromState: packOther(fromState, net),
	bias: packOther(bias, net),
});

const packSequence = (net: SequenceNet): PackedSequence => ({
	exercises: packOther(net.exercises, net),
	units: net.forth.size,
	forth: packGru(net.forth, net),
	back: packGru(net.back, net),
	gistUnits: net.acrossForth.size,
	gist: packOther(net.gist, net),
	gistBias: packOther(net.gistBias, net),
	acrossForth: packGru(net.acrossForth, net),
	acrossBack: packGru(net.acrossBack, net),
	says: packOther(net.says, net),
	bias: short(net.bias),
});

const fitWords = async (
	described: readonly Described[],
	aims: readonly Aim[],
	outputs: number,
	exercises: number,
): Promise<PackedSequences> => {
	const slots = commonOf(
		described.map(({tags}) => new Set(tags.flat().map(slotOf))),
		rarest.tag,
	);
	const numberOf = numbered(slots);
	const rows = aims.map((aim, place) => ({
		...aim,
		words: (described[place]?.tags ?? []).map((names) => ({
			places: names.flatMap((name) => numberOf.get(slotOf(name)) ?? []),
			begins: names.includes(sentenceTag),
		})),
	}));
	const shape = {outputs, exercises, tags: slots.length, ...heard};
	const nets = await Promise.all(
		heardSeeds.map((seed) => fitInThread({kind: 'sequence', rows, shape, seed})),
	);
	return {
		tags: packTable(
			slots,
			nets.map((net) => rounded(net.tags, grainsOf(net.width).tag)),
		),
		nets: nets.map(packSequence),
	};
};

/** Fits a scorer to described answers: one output a criterion, and one for being an attempt. */
export const fitScorer = async (
	described: readonly Described[],
	rubric: Rubric,
): Promise<Scorer> => {
	const outputs = [...rubric.criteria.map(({id}) => id), 'attempt'];
	const exercises = rubric.exercises.map(({id}) => id);
	const aims = described.map(
		({exercise, known, weight}): Aim => ({
			exercise: exercises.indexOf(exercise),
			holds: Int8Array.from(outputs, (output) =>
				known[output] === undefined ? -1 : Number(known[output]),
			),
			weight,
		}),
	);
	const [features, sequences] = await Promise.all([
		fitFeatures(described, aims, outputs.length, exercises.length),
		fitWords(described, aims, outputs.length, exercises.length),
	]);
	return {kind: 'scorer', outputs, exercises, ...features, sequences};
};
