import type {Net} from '../rubric/net/net.ts';
import type {FittedNet} from './fit-net.ts';

const base64 = (bytes: Uint8Array): string => {
	let signs = '';
	for (const byte of bytes) signs += String.fromCharCode(byte);
	return btoa(signs);
};

const largestOf = (numbers: Float32Array): number =>
	numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

const short = (value: number): number => Number(value.toPrecision(6));

/** Packs a fitted network: words' numbers into four bits each, all other weights into eight. */
export const packNet = (
	{shape, weights, vectors}: FittedNet,
	names: {
		criteria: readonly string[];
		exercises: readonly string[];
		words: readonly string[];
	},
): Net => {
	const {dimensions, channels, bounds} = shape;
	const rowStep = short(largestOf(vectors) / 7 / 255) || 1;
	const rowSteps = Uint8Array.from(names.words, (_, word) =>
		Math.min(
			255,
			Math.max(
				1,
				Math.ceil(
					largestOf(vectors.subarray(word * dimensions, (word + 1) * dimensions)) /
						7 /
						rowStep,
				),
			),
		),
	);
	const pairs = new Uint8Array(vectors.length / 2);
	for (let at = 0; at < vectors.length; at++) {
		const step = (rowSteps[Math.floor(at / dimensions)] ?? 1) * rowStep;
		const value = Math.min(7, Math.max(-8, Math.round((vectors[at] ?? 0) / step))) + 8;
		pairs[at >> 1] = (pairs[at >> 1] ?? 0) | (at & 1 ? value << 4 : value);
	}
	const steps = bounds
		.slice(1)
		.map((end, part) => short(largestOf(weights.subarray(bounds[part], end)) / 127) || 1);
	const bytes = new Uint8Array(weights.length);
	for (const [part, step] of steps.entries()) {
		for (let at = bounds[part] ?? 0; at < (bounds[part + 1] ?? 0); at++) {
			bytes[at] = Math.round((weights[at] ?? 0) / step) & 255;
		}
	}
	return {
		kind: 'net',
		criteria: names.criteria,
		exercises: names.exercises,
		dimensions,
		channels,
		words: names.words.join(' '),
		vectors: base64(pairs),
		rowSteps: base64(rowSteps),
		rowStep,
		weights: base64(bytes),
		steps,
	};
};
