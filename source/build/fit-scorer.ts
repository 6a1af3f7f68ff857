import {sentenceTag} from '../rubric/answer-tags.ts';
import type {Gru} from '../rubric/gru.ts';
import type {
	PackedGru,
	PackedSequence,
	PackedSequences,
} from '../rubric/packed-sequence.ts';
import type {Rubric} from '../rubric/rubric.ts';
import type {Scorer} from '../rubric/scorer.ts';
import type {SequenceNet} from '../rubric/sequence-net.ts';
import {type PackedNumbers, slotOf} from '../rubric/tag-table.ts';
import type {Aim} from './aim.ts';
import {fitInThread} from './fit-in-thread.ts';
import {grainsOf} from './fit-sequence.ts';
import {packNumbers, packTable, rounded} from './pack-weights.ts';
import type {Described} from './training-rows.ts';

/** A tag that is rarer in the answers learnt from says little of others, and would cost as much. */
const rarest = 80;

/** How many numbers stand for a word, how many units hear forth and back, how many hear gists. */
const heard = {width: 20, units: 64, gist: 24};

/** Nets that began elsewhere err elsewhere, so that the mean of several errs less. */
const seeds = [3, 4, 5];

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

const short = (numbers: Float32Array): readonly number[] =>
	Array.from(numbers, (value) => Number(value.toPrecision(4)));

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
		rarest,
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
	const nets = await Promise.all(seeds.map((seed) => fitInThread({rows, shape, seed})));
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
	const sequences = await fitWords(described, aims, outputs.length, exercises.length);
	return {kind: 'scorer', outputs, exercises, sequences};
};
