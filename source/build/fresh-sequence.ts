import type {Gru} from '../rubric/gru.ts';
import type {SequenceNet} from '../rubric/sequence-net.ts';
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
	const {outputs, exercises, tags, width, units} = shape;
	const most = 1 / Math.sqrt(4 * units);
	return {
		width,
		outputs,
		tags: normal(tags * width, 0.15, lots),
		exercises: normal(exercises * width, 0.1, lots),
		forth: freshGru(width, units, lots),
		back: freshGru(width, units, lots),
		says: uniform(exercises * outputs * 4 * units, most, lots),
		bias: new Float32Array(exercises * outputs),
	};
};

/** The weights of a net by name, all of which are learnt. */
export const weightsOf = ({tags, exercises, forth, back, says, bias}: SequenceNet) => ({
	tags,
	exercises,
	forthInput: forth.fromInput,
	forthState: forth.fromState,
	forthBias: forth.bias,
	backInput: back.fromInput,
	backState: back.fromState,
	backBias: back.bias,
	says,
	bias,
});
