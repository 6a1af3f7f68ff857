/** What is marked at a word beside the word itself: see `netInput`. */
export const markCount = 12;

/** The sizes of a network's parts. */
export type NetSizes = {
	readonly dimensions: number;
	readonly channels: number;
	readonly outputs: number;
	readonly exercises: number;
};

/** Where each part of the weights begins in one long row of numbers. */
export type NetShape = NetSizes & {
	/** Numbers that describe one word. */
	readonly inputs: number;
	/** Numbers that describe one place of the text after the patterns. */
	readonly hidden: number;
	readonly narrow: number;
	readonly narrowBias: number;
	readonly wide: number;
	readonly wideBias: number;
	readonly attention: number;
	readonly head: number;
	readonly exerciseHead: number;
	readonly bias: number;
	readonly total: number;
	/** Where each part begins, and at last where all end. */
	readonly bounds: readonly number[];
};

/** Lays the parts of a network's weights in a row. */
export const netShape = (sizes: NetSizes): NetShape => {
	const {dimensions, channels, outputs, exercises} = sizes;
	const inputs = dimensions + markCount + exercises;
	const hidden = 2 * channels;
	const lengths = [
		inputs * channels,
		channels,
		3 * inputs * channels,
		channels,
		outputs * hidden,
		outputs * 2 * hidden,
		exercises * outputs * 2 * hidden,
		exercises * outputs,
	];
	const bounds = [0];
	for (const length of lengths) bounds.push((bounds.at(-1) ?? 0) + length);
	const [narrow = 0, narrowBias = 0, wide = 0, wideBias = 0] = bounds;
	const [attention = 0, head = 0, exerciseHead = 0, bias = 0, total = 0] =
		bounds.slice(4);
	return {
		...sizes,
		...{inputs, hidden, narrow, narrowBias, wide, wideBias, attention},
		...{head, exerciseHead, bias, total, bounds},
	};
};
