import {sentenceTag} from './answer-tags.ts';
import type {Gru} from './gru.ts';
import {hearWords} from './hear-words.ts';
import {forAWhile, keepNumbers} from './kernel.ts';
import {type SequenceNet, sayOutputs} from './sequence-net.ts';
import {
	type PackedNumbers,
	placeOf,
	type ReadyTable,
	readyTable,
	type TagTable,
	unpackNumbers,
} from './tag-table.ts';

/** Nets that hear answers word by word, packed for a file. */
export type PackedSequences = {
	/** What can be known of a word; for each net in turn the numbers that stand for it. */
	readonly tags: TagTable;
	readonly nets: readonly PackedSequence[];
};

export type PackedSequence = {
	/** For each exercise the numbers that are added to every word. */
	readonly exercises: PackedNumbers;
	readonly units: number;
	readonly forth: PackedGru;
	readonly back: PackedGru;
	/** How many numbers a gist has. */
	readonly gistUnits: number;
	readonly gist: PackedNumbers;
	readonly gistBias: PackedNumbers;
	readonly acrossForth: PackedGru;
	readonly acrossBack: PackedGru;
	readonly says: PackedNumbers;
	/** For each exercise and output. */
	readonly bias: readonly number[];
};

export type PackedGru = {
	readonly fromInput: PackedNumbers;
	readonly fromState: PackedNumbers;
	readonly bias: PackedNumbers;
};

type Ready = {readonly table: ReadyTable; readonly nets: readonly SequenceNet[]};

const remembered = new WeakMap<PackedSequences, Ready>();

const unpackGru = (packed: PackedGru, size: number): Gru => ({
	size,
	fromInput: keepNumbers(unpackNumbers(packed.fromInput)),
	fromState: keepNumbers(unpackNumbers(packed.fromState)),
	bias: keepNumbers(unpackNumbers(packed.bias)),
});

const ready = (packed: PackedSequences, outputs: number): Ready => {
	const seen = remembered.get(packed);
	if (seen !== undefined) return seen;
	const table = readyTable(packed.tags);
	const width = table.columns.length / packed.nets.length;
	const made: Ready = {
		table,
		nets: packed.nets.map(
			(net, number): SequenceNet => ({
				width,
				outputs,
				tags: Float32Array.from(
					{length: table.places.size * width},
					(_, at) =>
						table.columns[number * width + (at % width)]?.[Math.floor(at / width)] ?? 0,
				),
				exercises: unpackNumbers(net.exercises),
				forth: unpackGru(net.forth, net.units),
				back: unpackGru(net.back, net.units),
				gist: keepNumbers(unpackNumbers(net.gist)),
				gistBias: unpackNumbers(net.gistBias),
				acrossForth: unpackGru(net.acrossForth, net.gistUnits),
				acrossBack: unpackGru(net.acrossBack, net.gistUnits),
				says: unpackNumbers(net.says),
				bias: Float32Array.from(net.bias),
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
	const words = tags.map((names) => ({
		places: names.flatMap((name) => placeOf(table, name) ?? []),
		begins: names.includes(sentenceTag),
	}));
	return nets.map((net) =>
		forAWhile(() => sayOutputs(net, exercise, hearWords(net, exercise, words).row)),
	);
};
