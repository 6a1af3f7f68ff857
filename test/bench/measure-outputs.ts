import {existsSync, readFileSync} from 'node:fs';

/** A real or documented output and what it shows; `aside` ones are only ever measured. */
export type LabelledOutput = {
	readonly id: string;
	readonly producer: string;
	/** The failures that it shows, the main one first; empty for an output without one. */
	readonly failures: readonly string[];
	/** What may be named too. */
	readonly also?: readonly string[];
	readonly text: string;
	readonly aside?: boolean;
};

export type Measured = {
	readonly name: string;
	readonly right?: number;
	readonly claims?: number;
	readonly of: number;
};

/** Reads a file of labelled outputs, one JSON object a line; empty where it is not there. */
export const readOutputs = (name: string): readonly LabelledOutput[] => {
	const path = new URL(`../fixtures/outputs/${name}.jsonl`, import.meta.url);
	if (!existsSync(path)) return [];
	return readFileSync(path, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as LabelledOutput);
};

/** Counts right first answers, and claims on outputs that show no failure. */
export const measureOutputs = (
	diagnose: (text: string) => readonly string[],
): readonly Measured[] => {
	const captured = readOutputs('captured');
	const negatives = readOutputs('negatives');
	const right = (name: string, some: readonly LabelledOutput[]): Measured => ({
		name,
		right: some.filter(({text, failures}) => diagnose(text)[0] === failures[0]).length,
		of: some.length,
	});
	const claims = (name: string, some: readonly LabelledOutput[]): Measured => ({
		name,
		claims: some.filter(({text}) => diagnose(text).length > 0).length,
		of: some.length,
	});
	return [
		right(
			'captured, worked on',
			captured.filter(({aside}) => !aside),
		),
		right(
			'captured, held aside',
			captured.filter(({aside}) => aside),
		),
		right('documented', readOutputs('documented')),
		claims(
			'no failure, worked on',
			negatives.filter(({aside}) => !aside),
		),
		claims(
			'no failure, held aside',
			negatives.filter(({aside}) => aside),
		),
	];
};
