import {kernelCode} from './kernel-code.ts';

/**
What kernel.wat has, on places in its memory in bytes. Numbers that are told stand side by side, as
32-bit floats.
*/
export type Kernel = {
	/** As `runGru`: of a multiple of eight units, from zeros at `zeros`, as many as units. */
	readonly runUnits: (
		steps: number,
		size: number,
		backwards: number,
		weighed: number,
		fromState: number,
		bias: number,
		zeros: number,
		states: number,
		gates: number,
	) => void;
	/** As `addRows`: of rows of a multiple of four, with factors that are `stride` bytes apart. */
	readonly addRows: (
		to: number,
		factors: number,
		stride: number,
		count: number,
		rows: number,
		width: number,
	) => void;
	/** As `addProducts`: a multiple of four, of rows of a multiple of four. */
	readonly addProducts: (
		to: number,
		count: number,
		rows: number,
		width: number,
		by: number,
	) => void;
};

/** Bytes of the memory: what is kept begins at its start, what is needed for a while in its middle. */
const size = 8 << 20;
const page = 1 << 16;
const middle = size / 2;

type Loaded = Kernel & {readonly memory: ArrayBuffer};

const load = (): Loaded | undefined => {
	const code = Buffer.from(kernelCode, 'base64');
	// Processors without instructions on four numbers at once; and where address space is short, no
	// memory is to be had.
	try {
		if (!WebAssembly.validate(code)) return undefined;
		const pages = size / page;
		const memory = new WebAssembly.Memory({initial: pages, maximum: pages});
		const {exports} = new WebAssembly.Instance(new WebAssembly.Module(code), {
			kernel: {memory},
		});
		return {...(exports as unknown as Kernel), memory: memory.buffer as ArrayBuffer};
	} catch {
		return undefined;
	}
};

let loaded: {readonly kernel: Loaded | undefined} | undefined;
const kernel = (): Loaded | undefined => {
	loaded ??= {kernel: load()};
	return loaded.kernel;
};

let keptTo = 0;
/** Where the numbers of a while end; undefined outside of any. */
let whileTo: number | undefined;

const bytesOf = (length: number): number => (length * 4 + 15) & ~15;

/** The same numbers where the kernel can reach them, for good; themselves where it can't. */
export const keepNumbers = (numbers: Float32Array): Float32Array => {
	const {memory} = kernel() ?? {};
	const end = keptTo + bytesOf(numbers.length);
	if (memory === undefined || end > middle) return numbers;
	const kept = new Float32Array(memory, keptTo, numbers.length);
	kept.set(numbers);
	keptTo = end;
	return kept;
};

/**
Does work whose new numbers are needed only until it is done: they stand where the kernel can reach
them, and what comes out of the work must not hold them.
*/
export const forAWhile = <Result>(work: () => Result): Result => {
	const before = whileTo;
	whileTo ??= middle;
	try {
		return work();
	} finally {
		whileTo = before;
	}
};

/** So many zeros, for a while (see `forAWhile`) where there is one and the kernel has room. */
export const newNumbers = (length: number): Float32Array => {
	const {memory} = (whileTo !== undefined && kernel()) || {};
	const end = (whileTo ?? 0) + bytesOf(length);
	if (memory === undefined || end > size) return new Float32Array(length);
	const made = new Float32Array(memory, whileTo, length).fill(0);
	whileTo = end;
	return made;
};

/** The kernel, where it can reach all of these numbers. */
export const kernelFor = (...all: readonly Float32Array[]): Kernel | undefined => {
	const found = loaded?.kernel;
	return found !== undefined && all.every(({buffer}) => buffer === found.memory)
		? found
		: undefined;
};
