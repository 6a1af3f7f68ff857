import type {Gru, GruTrace} from './gru.ts';

/**
A net that hears an answer word by word, forth and back, and then the gists of its sentences: so it
knows what a word means after others, and what a sentence is worth after one that takes it back.
*/
export type SequenceNet = {
	/** How many numbers stand for a word. */
	readonly width: number;
	readonly outputs: number;
	/** A row of `width` for each tag that is known. */
	readonly tags: Float32Array;
	/** A row of `width` for each exercise, added to every word. */
	readonly exercises: Float32Array;
	readonly forth: Gru;
	readonly back: Gru;
	/** What each number of a sentence's pooled states says to each of its gist: a row for each. */
	readonly gist: Float32Array;
	readonly gistBias: Float32Array;
	/** Hear gists, as many units as a gist has numbers. */
	readonly acrossForth: Gru;
	readonly acrossBack: Gru;
	/** For each exercise and output a row of what it hears from: pooled states of words, then of gists. */
	readonly says: Float32Array;
	/** For each exercise and output. */
	readonly bias: Float32Array;
};

/** A net with other weights, each of which is made of its own. */
export const mapWeights = (
	net: SequenceNet,
	change: (weights: Float32Array) => Float32Array,
): SequenceNet => {
	const mapGru = ({size, fromInput, fromState, bias}: Gru): Gru => ({
		size,
		fromInput: change(fromInput),
		fromState: change(fromState),
		bias: change(bias),
	});
	return {
		width: net.width,
		outputs: net.outputs,
		tags: change(net.tags),
		exercises: change(net.exercises),
		forth: mapGru(net.forth),
		back: mapGru(net.back),
		gist: change(net.gist),
		gistBias: change(net.gistBias),
		acrossForth: mapGru(net.acrossForth),
		acrossBack: mapGru(net.acrossBack),
		says: change(net.says),
		bias: change(net.bias),
	};
};

/** Steps that stand together: from the first up to, not including, `end`. */
export type Stretch = {readonly first: number; readonly end: number};

/** Of the largest state of each unit, forth and back, the step that it stems from. */
export type Sources = Int32Array;

/** How many numbers the pooled states of so many units forth and back are. */
export const pooledLength = (size: number): number => 4 * size;

/**
Pools the states of a stretch of traces forth and back as one row, and writes it to `to`: the largest
of each unit, forth and back, then their means.
*/
export const poolStates = (
	traces: readonly GruTrace[],
	size: number,
	{first, end}: Stretch,
	to: Float32Array,
	toAt: number,
): Sources => {
	const half = size * traces.length;
	const sources = new Int32Array(half);
	for (const [number, {states}] of traces.entries()) {
		for (let unit = 0; unit < size && end > first; unit++) {
			let most = -Infinity;
			let sum = 0;
			for (let step = first; step < end; step++) {
				const state = states[step * size + unit] as number;
				sum += state;
				if (state <= most) continue;
				most = state;
				sources[number * size + unit] = step;
			}
			to[toAt + number * size + unit] = most;
			to[toAt + half + number * size + unit] = sum / (end - first);
		}
	}
	return sources;
};

/** What a row of pooled states says to each output of an exercise, as logits. */
export const sayOutputs = (
	{outputs, says, bias}: SequenceNet,
	exercise: number,
	row: Float32Array,
): Float32Array =>
	Float32Array.from({length: outputs}, (_, output) => {
		const at = exercise * outputs + output;
		let sum = bias[at] as number;
		for (let place = 0; place < row.length; place++) {
			sum += (says[at * row.length + place] as number) * (row[place] as number);
		}
		return sum;
	});
