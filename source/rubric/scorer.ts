import {hearTags, type PackedSequences} from './packed-sequence.ts';

/** Trained weights of nets that hear the words of an answer in their order; their mean decides. */
export type Scorer = {
	readonly kind: 'scorer';
	/** What is scored, in the order of the outputs. */
	readonly outputs: readonly string[];
	readonly exercises: readonly string[];
	readonly sequences: PackedSequences;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;

const isTable = (value: unknown): boolean =>
	isRecord(value) &&
	typeof value['known'] === 'string' &&
	typeof value['weights'] === 'string' &&
	Array.isArray(value['steps']) &&
	Array.isArray(value['most']);

/** Says whether a value read from a file is a scorer. */
export const isScorer = (value: unknown): value is Scorer =>
	isRecord(value) &&
	value['kind'] === 'scorer' &&
	['outputs', 'exercises'].every((key) => Array.isArray(value[key])) &&
	isRecord(value['sequences']) &&
	isTable(value['sequences']['tags']) &&
	Array.isArray(value['sequences']['nets']);

/**
How likely it is that each output holds for an answer to an exercise, from 0 to 1, by what is known of
each of its words; undefined for an exercise that the scorer was not trained on.
*/
export const scoreAnswer = (
	{outputs, exercises, sequences}: Scorer,
	exercise: string,
	tags: readonly (readonly string[])[],
): ReadonlyMap<string, number> | undefined => {
	const number = exercises.indexOf(exercise);
	if (number < 0) return undefined;
	const heard = hearTags(sequences, outputs.length, number, tags);
	return new Map(
		outputs.map((name, output) => {
			const sum = heard.reduce((all, said) => all + (said[output] ?? 0), 0);
			return [name, 1 / (1 + Math.exp(-sum / heard.length))];
		}),
	);
};
