/** A small trained network that reads an answer word by word. Written by `source/build/train-net.ts`. */
export type Net = {
	readonly kind: 'net';
	/** What it judges, one output each. */
	readonly criteria: readonly string[];
	/** The exercises that it knows. */
	readonly exercises: readonly string[];
	/** How many numbers stand for a word. */
	readonly dimensions: number;
	/** How many patterns of one word, and as many of three, it looks for. */
	readonly channels: number;
	/** Stems, one space between; the order is that of the vectors. */
	readonly words: string;
	/** Two signed numbers of four bits a byte, as base64; one row a word. */
	readonly vectors: string;
	/** What one step of a word's numbers is worth, one byte a word times `rowStep`, as base64. */
	readonly rowSteps: string;
	readonly rowStep: number;
	/** All other weights as signed bytes in base64, in the order of `netShape`. */
	readonly weights: string;
	/** What one step is worth, for each part of the weights. */
	readonly steps: readonly number[];
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;

/** Says whether a value read from a file is a network. */
export const isNet = (value: unknown): value is Net =>
	isRecord(value) &&
	value['kind'] === 'net' &&
	['words', 'vectors', 'rowSteps', 'weights'].every(
		(key) => typeof value[key] === 'string',
	) &&
	['dimensions', 'channels', 'rowStep'].every((key) => typeof value[key] === 'number') &&
	['criteria', 'exercises', 'steps'].every((key) => Array.isArray(value[key]));
