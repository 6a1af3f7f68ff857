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

/** Weighs each tag once, when it first occurs, so that every further answer costs a third less. */
const makeWeigher = ({width, tags, exercises}: SequenceNet, gru: Gru): WeighWords => {
	const wide = 3 * gru.size;
	const known = new Map<Float32Array, Map<number, Float32Array>>([
		[tags, new Map()],
		[exercises, new Map()],
	]);
	const weigh = (rows: Float32Array, place: number): Float32Array => {
		const seen = known.get(rows)?.get(place);
		if (seen !== undefined) return seen;
		const row = rows.slice(place * width, (place + 1) * width);
		const weighed = weighInputs(gru, row, 1);
		known.get(rows)?.set(place, weighed);
		return weighed;
	};
	return (exercise, words) => {
		const weighed = new Float32Array(words.length * wide);
		for (const [step, places] of words.entries()) {
			addRow(weighed, step * wide, 1, weigh(exercises, exercise), 0, wide);
			for (const place of places) {
				addRow(weighed, step * wide, 1, weigh(tags, place), 0, wide);
			}
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
	const words = tags.map((names) => names.flatMap((name) => placeOf(table, name) ?? []));
	return nets.map(({net, forth, back}) => {
		const traces = [
			runGru(net.forth, forth(exercise, words), false),
			runGru(net.back, back(exercise, words), true),
		];
		const {row} = poolStates(traces, net.forth.size, words.length);
		return sayOutputs(net, exercise, row);
	});
};
