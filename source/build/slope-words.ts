import {addProducts, addRow} from '../rubric/add-rows.ts';
import type {Gru, GruTrace} from '../rubric/gru.ts';
import type {Heard, HeardBoth, Words} from '../rubric/hear-words.ts';
import {newNumbers} from '../rubric/kernel.ts';
import {
	pooledLength,
	type SequenceNet,
	type Sources,
	type Stretch,
} from '../rubric/sequence-net.ts';
import {slopeGru} from './slope-gru.ts';

/** The slopes of the loss at the states of units, forth and back. */
type StateSlopes = readonly [forth: Float32Array, back: Float32Array];

const newSlopes = (length: number): StateSlopes => [
	newNumbers(length),
	newNumbers(length),
];

/** Hands slopes at a row of pooled states, which begins at `at`, on to the states; see `poolStates`. */
const spreadPooled = (
	slopes: Float32Array,
	at: number,
	{first, end}: Stretch,
	sources: Sources,
	size: number,
	to: StateSlopes,
): void => {
	for (const [number, states] of to.entries()) {
		for (let unit = 0; unit < size && end > first; unit++) {
			const place = number * size + unit;
			const mean = (slopes[at + 2 * size + place] as number) / (end - first);
			for (let step = first; step < end; step++) {
				const state = step * size + unit;
				states[state] = (states[state] as number) + mean;
			}
			const most = (sources[place] as number) * size + unit;
			states[most] = (states[most] as number) + (slopes[at + place] as number);
		}
	}
};

/** The slopes of the loss at what units heard, forth and back; adds those at their weights. */
const slopeBoth = (
	{inputs, forth, back, steps}: HeardBoth,
	[forthStates, backStates]: StateSlopes,
	nets: readonly [forth: Gru, back: Gru],
	slopes: readonly [forth: Gru, back: Gru],
): Float32Array => {
	const inputSlopes = newNumbers(inputs.length);
	const run = (trace: GruTrace, stateSlopes: Float32Array, number: 0 | 1): void =>
		slopeGru(
			{
				gru: nets[number],
				slope: slopes[number],
				trace,
				inputs,
				steps,
				stateSlopes,
				inputSlopes,
			},
			number === 1,
		);
	run(forth, forthStates, 0);
	run(back, backStates, 1);
	return inputSlopes;
};

/** Hands slopes at gists on to the pooled states of their sentences; adds those at the weights. */
const slopeGists = (
	{pooled, gists, sentences}: Heard,
	gistSlopes: Float32Array,
	net: SequenceNet,
	slopes: SequenceNet,
): Float32Array => {
	const {size} = net.acrossForth;
	const wide = pooledLength(net.forth.size);
	const pooledSlopes = newNumbers(pooled.length);
	for (let number = 0; number < sentences.length; number++) {
		const at = number * size;
		for (let unit = at; unit < at + size; unit++) {
			const gist = gists.inputs[unit] as number;
			gistSlopes[unit] = (gistSlopes[unit] as number) * (1 - gist * gist);
		}
		addRow(slopes.gistBias, 0, 1, gistSlopes, at, size);
		for (let place = 0; place < wide; place++) {
			const value = pooled[number * wide + place] as number;
			addRow(slopes.gist, place * size, value, gistSlopes, at, size);
		}
		const rows = {numbers: net.gist, at: 0, width: size};
		addProducts(pooledSlopes, number * wide, wide, rows, gistSlopes, at);
	}
	return pooledSlopes;
};

/**
Finds the slopes of the loss at the weights of a net that heard an answer to an exercise, and adds
them to `slopes`. `rowSlopes` are the slopes at what the outputs heard.
*/
export const slopeWords = (
	net: SequenceNet,
	slopes: SequenceNet,
	exercise: number,
	words: Words,
	heard: Heard,
	rowSlopes: Float32Array,
): void => {
	const {width} = net;
	const {size} = net.forth;
	const gistSize = net.acrossForth.size;
	const wide = pooledLength(size);
	const count = heard.sentences.length;

	const acrossStates = newSlopes(count * gistSize);
	const allGists = {first: 0, end: count};
	spreadPooled(rowSlopes, wide, allGists, heard.gistSources, gistSize, acrossStates);
	const gistSlopes = slopeBoth(
		heard.gists,
		acrossStates,
		[net.acrossForth, net.acrossBack],
		[slopes.acrossForth, slopes.acrossBack],
	);
	const pooledSlopes = slopeGists(heard, gistSlopes, net, slopes);

	const states = newSlopes(words.length * size);
	const all = {first: 0, end: words.length};
	spreadPooled(rowSlopes, 0, all, heard.wordSources, size, states);
	for (const [number, sentence] of heard.sentences.entries()) {
		spreadPooled(pooledSlopes, number * wide, sentence, sentence.sources, size, states);
	}
	const inputSlopes = slopeBoth(
		heard.words,
		states,
		[net.forth, net.back],
		[slopes.forth, slopes.back],
	);
	for (const [step, {places, share}] of words.entries()) {
		addRow(slopes.exercises, exercise * width, 1, inputSlopes, step * width, width);
		for (const [number, place] of places.entries()) {
			const part = share?.[number] ?? 1;
			if (part === 0) continue;
			addRow(slopes.tags, place * width, part, inputSlopes, step * width, width);
		}
	}
};
