import type {Feature} from './answer-features.ts';
import {
	type FeatureTable,
	placeOf,
	type ReadyTable,
	readyTable,
	weightAt,
} from './feature-table.ts';
import {hearTags, type PackedSequences} from './packed-sequence.ts';

/**
Trained weights of nets whose mean decides: one weighs features, the others hear the words in their
order. Features that hold for every exercise speak directly and through a layer of hidden
units, in which they can make or break each other; features of one exercise speak directly only.
*/
export type Scorer = {
	readonly kind: 'scorer';
	/** What is scored, in the order of the outputs. */
	readonly outputs: readonly string[];
	readonly exercises: readonly string[];
	readonly units: number;
	/** Features of every exercise: what each says to an output, then what it says to a unit. */
	readonly everywhere: FeatureTable;
	/** Features of one exercise: what each says to an output. */
	readonly here: FeatureTable;
	/** For each exercise the bias of every unit. */
	readonly unitBias: readonly number[];
	/** For each exercise and output what every unit says to it. */
	readonly unitSays: readonly number[];
	/** For each exercise and output. */
	readonly bias: readonly number[];
	/** Hear the words in their order. */
	readonly sequences: PackedSequences;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;

/** Says whether a value read from a file is a scorer. */
export const isScorer = (value: unknown): value is Scorer =>
	isRecord(value) &&
	value['kind'] === 'scorer' &&
	typeof value['units'] === 'number' &&
	['outputs', 'exercises', 'unitBias', 'unitSays', 'bias'].every((key) =>
		Array.isArray(value[key]),
	) &&
	['everywhere', 'here'].every((key) => {
		const table = value[key];
		return (
			isRecord(table) &&
			typeof table['known'] === 'string' &&
			typeof table['weights'] === 'string' &&
			Array.isArray(table['steps']) &&
			Array.isArray(table['most'])
		);
	}) &&
	isRecord(value['sequences']) &&
	isRecord(value['sequences']['tags']) &&
	Array.isArray(value['sequences']['nets']);

/** How much less a feature counts for every exercise than for its own. */
export const everywhereShare = 0.7;

/** The name of a feature as it counts in one exercise only. */
export const nameHere = (exercise: string, name: string): string => `${exercise} ${name}`;

type Ready = {
	readonly everywhere: ReadyTable;
	readonly here: ReadyTable;
};

const remembered = new WeakMap<Scorer, Ready>();

const ready = (scorer: Scorer): Ready => {
	const seen = remembered.get(scorer);
	if (seen !== undefined) return seen;
	const made = {
		everywhere: readyTable(scorer.everywhere),
		here: readyTable(scorer.here),
	};
	remembered.set(scorer, made);
	return made;
};

/**
How likely it is that each output holds for an answer to an exercise, from 0 to 1, by its features
and by what is known of each of its words, or without `tags` by its features alone; undefined for an
exercise that the scorer was not trained on.
*/
export const scoreAnswer = (
	scorer: Scorer,
	exercise: string,
	features: readonly Feature[],
	tags: readonly (readonly string[])[] | undefined,
): ReadonlyMap<string, number> | undefined => {
	const {outputs, units, exercises} = scorer;
	const number = exercises.indexOf(exercise);
	if (number < 0) return undefined;
	const {everywhere, here} = ready(scorer);
	const sums = outputs.map(
		(_, output) => scorer.bias[number * outputs.length + output] ?? 0,
	);
	const inner = Array.from(
		{length: units},
		(_, unit) => scorer.unitBias[number * units + unit] ?? 0,
	);
	for (const {name, value} of features) {
		const place = placeOf(everywhere, name);
		if (place !== undefined) {
			for (let output = 0; output < outputs.length; output++) {
				sums[output] =
					(sums[output] ?? 0) +
					everywhereShare * value * weightAt(everywhere, output, place);
			}
			for (let unit = 0; unit < units; unit++) {
				inner[unit] =
					(inner[unit] ?? 0) + value * weightAt(everywhere, outputs.length + unit, place);
			}
		}
		const own = placeOf(here, nameHere(exercise, name));
		if (own === undefined) continue;
		for (let output = 0; output < outputs.length; output++) {
			sums[output] = (sums[output] ?? 0) + value * weightAt(here, output, own);
		}
	}
	const heard =
		tags === undefined ? [] : hearTags(scorer.sequences, outputs.length, number, tags);
	return new Map(
		outputs.map((name, output) => {
			let sum = sums[output] ?? 0;
			for (let unit = 0; unit < units; unit++) {
				const says =
					scorer.unitSays[(number * outputs.length + output) * units + unit] ?? 0;
				sum += says * Math.max(0, inner[unit] ?? 0);
			}
			for (const said of heard) sum += said[output] ?? 0;
			return [name, 1 / (1 + Math.exp(-sum / (1 + heard.length)))];
		}),
	);
};
