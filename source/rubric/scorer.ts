import type {Feature} from './answer-features.ts';

/** Trained weights: for each criterion one number for each bucket that features are hashed into. */
export type Scorer = {
	readonly kind: 'scorer';
	/** A power of two. */
	readonly buckets: number;
	readonly criteria: Readonly<Record<string, CriterionWeights>>;
};

export type CriterionWeights = {
	readonly bias: number;
	/** What one step of a weight is worth. */
	readonly step: number;
	/** Signed bytes, one for each bucket, as base64. */
	readonly weights: string;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;

/** Says whether a value read from a file is a scorer. */
export const isScorer = (value: unknown): value is Scorer =>
	isRecord(value) &&
	value['kind'] === 'scorer' &&
	typeof value['buckets'] === 'number' &&
	isRecord(value['criteria']) &&
	Object.values(value['criteria']).every(
		(one) =>
			isRecord(one) &&
			typeof one['bias'] === 'number' &&
			typeof one['step'] === 'number' &&
			typeof one['weights'] === 'string',
	);

/** The bucket of a feature: FNV-1a, the same in training and in grading. */
export const bucketOf = (name: string, buckets: number): number => {
	let hash = 0x811c9dc5;
	for (let place = 0; place < name.length; place++) {
		hash = Math.imul(hash ^ name.charCodeAt(place), 0x01000193);
	}
	// The low bits of FNV alone are weak; fold the high ones in.
	return ((hash >>> 0) ^ (hash >>> 15)) & (buckets - 1);
};

const unpacked = new WeakMap<CriterionWeights, Int8Array>();

const bytesOf = (packed: CriterionWeights): Int8Array => {
	const seen = unpacked.get(packed);
	if (seen !== undefined) return seen;
	const bytes = Int8Array.from(atob(packed.weights), (sign) => sign.charCodeAt(0));
	unpacked.set(packed, bytes);
	return bytes;
};

/** How likely it is that a criterion is met, from 0 to 1; undefined for a criterion without weights. */
export const scoreFeatures = (
	scorer: Scorer,
	criterion: string,
	features: readonly Feature[],
): number | undefined => {
	const packed = scorer.criteria[criterion];
	if (packed === undefined) return undefined;
	const bytes = bytesOf(packed);
	let sum = 0;
	for (const {name, value} of features) {
		sum += value * (bytes[bucketOf(name, scorer.buckets)] ?? 0);
	}
	return 1 / (1 + Math.exp(-(packed.bias + sum * packed.step)));
};
