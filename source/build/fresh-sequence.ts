import type {Gru} from '../rubric/gru.ts';
import {pooledLength, type SequenceNet} from '../rubric/sequence-net.ts';
import type {Lots} from './draw-lots.ts';

export type SequenceShape = {
	readonly outputs: number;
	readonly exercises: number;
	/** How many tags there are. */
	readonly tags: number;
	/** How many numbers stand for a word. */
	readonly width: number;
	/** How many units hear forth, and how many back. */
	readonly units: number;
	/** How many numbers the gist of a sentence has. */
	readonly gist: number;
};

const uniform = (length: number, most: number, {draw}: Lots): Float32Array =>
	Float32Array.from({length}, () => (2 * draw() - 1) * most);

const normal = (length: number, spread: number, {draw}: Lots): Float32Array =>
	Float32Array.from(
		{length},
		() => spread * Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw()),
	);

const freshGru = (width: number, size: number, lots: Lots): Gru => {
	const most = 1 / Math.sqrt(size);
	return {
		size,
		fromInput: uniform(width * 3 * size, most, lots),
		fromState: uniform(size * 3 * size, most, lots),
		bias: uniform(4 * size, most, lots),
	};
};

/** A net that has learnt nothing yet. */
export const freshNet = (shape: SequenceShape, lots: Lots): SequenceNet => {
	const {outputs, exercises, tags, width, units, gist} = shape;
	const wide = pooledLength(units);
	const heard = wide + pooledLength(gist);
	const most = 1 / Math.sqrt(wide);
	return {
		width,
		outputs,
		tags: normal(tags * width, 0.15, lots),
		exercises: normal(exercises * width, 0.1, lots),
		forth: freshGru(width, units, lots),
		back: freshGru(width, units, lots),
		gist: uniform(wide * gist, most, lots),
		gistBias: uniform(gist, most, lots),
		acrossForth: freshGru(gist, gist, lots),
		acrossBack: freshGru(gist, gist, lots),
		says: uniform(exercises * outputs * heard, most, lots),
		bias: new Float32Array(exercises * outputs),
	};
};

/** The weights of a net by name, all of which are learnt. */
export const weightsOf = (net: SequenceNet) => ({
	tags: net.tags,
	exercises: net.exercises,
	forthInput: net.forth.fromInput,
	forthState: net.forth.fromState,
	forthBias: net.forth.bias,
	backInput: net.back.fromInput,
	backState: net.back.fromState,
	backBias: net.back.bias,
	gist: net.gist,
	gistBias: net.gistBias,
	acrossForthInput: net.acrossForth.fromInput,
	acrossForthState: net.acrossForth.fromState,
	acrossForthBias: net.acrossForth.bias,
	acrossBackInput: net.acrossBack.fromInput,
	acrossBackState: net.acrossBack.fromState,
	acrossBackBias: net.acrossBack.bias,
	says: net.says,
	bias: net.bias,
});

/** Weights by their names, of a net or of slopes at a net's weights. */
export type NamedWeights = Readonly<
	Record<keyof ReturnType<typeof weightsOf>, Float32Array>
>;

/** Slopes by name as a net, of whose weights they are the slopes. */
export const asNet = (net: SequenceNet, named: NamedWeights): SequenceNet => ({
	width: net.width,
	outputs: net.outputs,
	tags: named.tags,
	exercises: named.exercises,
	forth: {
		size: net.forth.size,
		fromInput: named.forthInput,
		fromState: named.forthState,
		bias: named.forthBias,
	},
	back: {
		size: net.back.size,
		fromInput: named.backInput,
		fromState: named.backState,
		bias: named.backBias,
	},
	gist: named.gist,
	gistBias: named.gistBias,
	acrossForth: {
		size: net.acrossForth.size,
		fromInput: named.acrossForthInput,
		fromState: named.acrossForthState,
		bias: named.acrossForthBias,
	},
	acrossBack: {
		size: net.acrossBack.size,
		fromInput: named.acrossBackInput,
		fromState: named.acrossBackState,
		bias: named.acrossBackBias,
	},
	says: named.says,
	bias: named.bias,
});
