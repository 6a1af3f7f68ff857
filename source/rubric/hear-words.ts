import {addRow, addRows} from './add-rows.ts';
import {type Gru, type GruTrace, runGru, weighInputs} from './gru.ts';
import {newNumbers} from './kernel.ts';
import {
	pooledLength,
	poolStates,
	type SequenceNet,
	type Sources,
	type Stretch,
} from './sequence-net.ts';

/** What units heard in a row of inputs, forth and back. */
export type HeardBoth = {
	/** A row for each step. */
	readonly inputs: Float32Array;
	readonly forth: GruTrace;
	readonly back: GruTrace;
	readonly steps: number;
};

/** A sentence of an answer, with where in the words its largest states stem from. */
export type HeardSentence = Stretch & {readonly sources: Sources};

/** What a net heard in an answer, with what learning needs of the way there; see `forAWhile`. */
export type Heard = {
	readonly words: HeardBoth;
	readonly sentences: readonly HeardSentence[];
	/** The pooled states of each sentence: a row for each. */
	readonly pooled: Float32Array;
	/** The gists of sentences are its inputs. */
	readonly gists: HeardBoth;
	/** What the outputs hear: pooled states of words, then of gists. */
	readonly row: Float32Array;
	readonly wordSources: Sources;
	readonly gistSources: Sources;
};

/**
The words of an answer as numbers: for each the places of its tags, how much each counts, and
whether a sentence begins with it.
*/
export type Words = readonly {
	readonly places: readonly number[];
	readonly begins: boolean;
	readonly share?: readonly number[];
}[];

const embedWords = (net: SequenceNet, exercise: number, words: Words): Float32Array => {
	const {width} = net;
	const inputs = newNumbers(words.length * width);
	for (const [step, {places, share}] of words.entries()) {
		addRow(inputs, step * width, 1, net.exercises, exercise * width, width);
		for (const [number, place] of places.entries()) {
			addRow(inputs, step * width, share?.[number] ?? 1, net.tags, place * width, width);
		}
	}
	return inputs;
};

const hearBoth = (
	forth: Gru,
	back: Gru,
	inputs: Float32Array,
	steps: number,
): HeardBoth => ({
	inputs,
	forth: runGru(forth, weighInputs(forth, inputs, steps), false),
	back: runGru(back, weighInputs(back, inputs, steps), true),
	steps,
});

const sentencesOf = (words: Words): readonly Stretch[] => {
	const starts = words.flatMap(({begins}, step) => (begins || step === 0 ? [step] : []));
	return starts.map((first, place) => ({first, end: starts[place + 1] ?? words.length}));
};

/** Hears the words of an answer to an exercise, then its sentences; linear in their number. */
export const hearWords = (net: SequenceNet, exercise: number, words: Words): Heard => {
	const {size} = net.forth;
	const gistSize = net.acrossForth.size;
	const wide = pooledLength(size);
	const inputs = embedWords(net, exercise, words);
	const heard = hearBoth(net.forth, net.back, inputs, words.length);
	const stretches = sentencesOf(words);
	const pooled = newNumbers(stretches.length * wide);
	const gists = newNumbers(stretches.length * gistSize);
	const traces = [heard.forth, heard.back];
	const sentences = stretches.map((stretch, number): HeardSentence => {
		const sources = poolStates(traces, size, stretch, pooled, number * wide);
		const at = number * gistSize;
		addRow(gists, at, 1, net.gistBias, 0, gistSize);
		const factors = {numbers: pooled, at: number * wide, stride: 1};
		const rows = {numbers: net.gist, at: 0, width: gistSize};
		addRows(gists, at, factors, wide, rows);
		for (let unit = at; unit < at + gistSize; unit++) {
			gists[unit] = Math.tanh(gists[unit] as number);
		}
		return {...stretch, sources};
	});
	const across = hearBoth(net.acrossForth, net.acrossBack, gists, sentences.length);
	const row = newNumbers(wide + pooledLength(gistSize));
	const all = {first: 0, end: words.length};
	const allGists = {first: 0, end: sentences.length};
	return {
		words: heard,
		sentences,
		pooled,
		gists: across,
		row,
		wordSources: poolStates(traces, size, all, row, 0),
		gistSources: poolStates([across.forth, across.back], gistSize, allGists, row, wide),
	};
};
