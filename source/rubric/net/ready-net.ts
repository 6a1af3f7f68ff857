import type {Net} from './net.ts';
import {type NetShape, netShape} from './net-shape.ts';

/** A network with its numbers unpacked. */
export type ReadyNet = {
	readonly shape: NetShape;
	readonly vocabulary: ReadonlyMap<string, number>;
	readonly vectors: Float32Array;
	readonly weights: Float32Array;
};

const bytesOf = (text: string): Uint8Array =>
	Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

const remembered = new WeakMap<Net, ReadyNet>();

/** Unpacks a network; the work is done once for each. */
export const readyNet = (net: Net): ReadyNet => {
	const seen = remembered.get(net);
	if (seen !== undefined) return seen;
	const {dimensions, channels} = net;
	const shape = netShape({
		dimensions,
		channels,
		outputs: net.criteria.length,
		exercises: net.exercises.length,
	});
	const words = net.words.split(' ');
	const rowSteps = bytesOf(net.rowSteps);
	const pairs = bytesOf(net.vectors);
	const vectors = new Float32Array(words.length * dimensions);
	for (let at = 0; at < vectors.length; at++) {
		const pair = pairs[at >> 1] ?? 0;
		// Sixteen values around 0: -8 to 7.
		const value = (at & 1 ? pair >> 4 : pair & 15) - 8;
		vectors[at] = value * (rowSteps[Math.floor(at / dimensions)] ?? 0) * net.rowStep;
	}
	const packed = bytesOf(net.weights);
	const weights = new Float32Array(shape.total);
	for (const [part, step] of net.steps.entries()) {
		for (let at = shape.bounds[part] ?? 0; at < (shape.bounds[part + 1] ?? 0); at++) {
			weights[at] = (((packed[at] ?? 0) << 24) >> 24) * step;
		}
	}
	const vocabulary = new Map(words.map((word, place) => [word, place]));
	const ready = {shape, vocabulary, vectors, weights};
	remembered.set(net, ready);
	return ready;
};
