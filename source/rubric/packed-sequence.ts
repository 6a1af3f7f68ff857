import {addRow} from './add-rows.ts';
import {
	type FeatureTable,
	type PackedNumbers,
	placeOf,
	type ReadyTable,
	readyTable,
	unpackNumbers,
} from './feature-table.ts';
import {type Gru, runGru, weighInputs} from './gru.ts';
import {poolStates, type SequenceNet, sayOutputs} from './sequence-net.ts';

/** Nets that hear answers word by word, packed for a file. */
export type PackedSequences = {
	/** What can be known of a word; for each net in turn the numbers that stand for it. */
	readonly tags: FeatureTable;
	readonly nets: readonly PackedSequence[];
};

export type PackedSequence = {
	/** For each exercise the numbers that are added to every word. */
	readonly exercises: PackedNumbers;
	readonly units: number;
	readonly forth: PackedGru;
	readonly back: PackedGru;
	readonly says: PackedNumbers;
	/** For each exercise and output. */
	readonly bias: readonly number[];
};

export type PackedGru = {
	readonly fromInput: PackedNumbers;
	readonly fromState: PackedNumbers;
	readonly bias: PackedNumbers;
};

/** What the tags of words say to the gates and candidates of units: see `weighInputs`. */
type WeighWords = (
	exercise: number,
	words: readonly (readonly number[])[],
) => Float32Array;

type ReadyNet = {
	readonly net: SequenceNet;
	readonly forth: WeighWords;
	readonly back: WeighWords;
};

type Ready = {readonly table: ReadyTable; readonly nets: readonly ReadyNet[]};

const remembered = new WeakMap<PackedSequences, Ready>();

const unpackGru = (packed: PackedGru, size: number): Gru => ({
	size,
	fromInput: unpackNumbers(packed.fromInput),
	fromState: unpackNumbers(packed.fromState),
	bias: unpackNumbers(packed.bias),
});

/** Weighs rows of numbers, each only once, when it is first asked for. */
const weighOnce = (
	gru: Gru,
	rows: Float32Array,
	width: number,
): ((place: number) => Float32Array) => {
	const known: (Float32Array | undefined)[] = [];
	return (place) => {
		const weighed =
			known[place] ??
			weighInputs(gru, rows.subarray(place * width, (place + 1) * width), 1);
		known[place] = weighed;
		return weighed;
	};
};

/** Every answer but the first few costs a third less, since their tags have been weighed before. */
const makeWeigher = ({width, tags, exercises}: SequenceNet, gru: Gru): WeighWords => {
	const wide = 3 * gru.size;
	const ofTag = weighOnce(gru, tags, width);
	const ofExercise = weighOnce(gru, exercises, width);
	return (exercise, words) => {
		const weighed = new Float32Array(words.length * wide);
		for (let step = 0; step < words.length; step++) {
			const at = step * wide;
			weighed.set(ofExercise(exercise), at);
			for (const place of words[step] ?? [])
				addRow(weighed, at, 1, ofTag(place), 0, wide);
		}
		return weighed;
	};
};

const readyNet = (net: SequenceNet): ReadyNet => ({
	net,
	forth: makeWeigher(net, net.forth),
	back: makeWeigher(net, net.back),
});

const ready = (packed: PackedSequences, outputs: number): Ready => {
	const seen = remembered.get(packed);
	if (seen !== undefined) return seen;
	const table = readyTable(packed.tags);
	const width = table.columns.length / packed.nets.length;
	const made: Ready = {
		table,
		nets: packed.nets.map(
			({exercises, units, forth, back, says, bias}, number): ReadyNet =>
				readyNet({
					width,
					outputs,
					tags: Float32Array.from(
						{length: table.places.size * width},
						(_, at) =>
							table.columns[number * width + (at % width)]?.[Math.floor(at / width)] ?? 0,
					),
					exercises: unpackNumbers(exercises),
					forth: unpackGru(forth, units),
					back: unpackGru(back, units),
					says: unpackNumbers(says),
					bias: Float32Array.from(bias),
				}),
		),
	};
	remembered.set(packed, made);
	return made;
};

/**
What each net says of an answer to an exercise, as logits: one for each of `outputs`. `tags` is what
is known of each word, in order; tags that the nets never learnt say nothing.
*/
export const hearTags = (
	packed: PackedSequences,
	outputs: number,
	exercise: number,
	tags: readonly (readonly string[])[],
): readonly Float32Array[] => {
	const {table, nets} = ready(packed, outputs);
	const words = tags.map((names) =>
		names.map((name) => placeOf(table, name)).filter((place) => place !== undefined),
	);
	return nets.map(({net, forth, back}) => {
		const traces = [
			runGru(net.forth, forth(exercise, words), false),
			runGru(net.back, back(exercise, words), true),
		];
		const {row} = poolStates(traces, net.forth.size, words.length);
		return sayOutputs(net, exercise, row);
	});
};
