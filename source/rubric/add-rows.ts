import {kernelFor} from './kernel.ts';

/** Rows of equal width that stand one after the other in a list of numbers. */
export type Rows = {
	readonly numbers: Float32Array;
	/** Where the first row begins. */
	readonly at: number;
	readonly width: number;
};

/** What each row is multiplied with: the first at `at`, each other so many places further. */
export type Factors = {
	readonly numbers: Float32Array;
	readonly at: number;
	readonly stride: number;
};

/** Adds so many rows, each times its factor, to one row: in the kernel, or eight at once, for speed alone. */
export const addRows = (
	to: Float32Array,
	toAt: number,
	factors: Factors,
	count: number,
	{numbers, at, width}: Rows,
): void => {
	const {numbers: by, at: byAt, stride} = factors;
	const kernel = width % 4 === 0 ? kernelFor(to, by, numbers) : undefined;
	if (kernel !== undefined) {
		const [first, rows] = [by.byteOffset + 4 * byAt, numbers.byteOffset + 4 * at];
		kernel.addRows(to.byteOffset + 4 * toAt, first, 4 * stride, count, rows, width);
		return;
	}
	let row = 0;
	for (; row + 7 < count; row += 8) {
		const a = by[byAt + row * stride] as number;
		const b = by[byAt + (row + 1) * stride] as number;
		const c = by[byAt + (row + 2) * stride] as number;
		const d = by[byAt + (row + 3) * stride] as number;
		const e = by[byAt + (row + 4) * stride] as number;
		const f = by[byAt + (row + 5) * stride] as number;
		const g = by[byAt + (row + 6) * stride] as number;
		const h = by[byAt + (row + 7) * stride] as number;
		const first = at + row * width;
		for (let place = 0; place < width; place++) {
			const from = first + place;
			to[toAt + place] =
				(to[toAt + place] as number) +
				a * (numbers[from] as number) +
				b * (numbers[from + width] as number) +
				c * (numbers[from + 2 * width] as number) +
				d * (numbers[from + 3 * width] as number) +
				e * (numbers[from + 4 * width] as number) +
				f * (numbers[from + 5 * width] as number) +
				g * (numbers[from + 6 * width] as number) +
				h * (numbers[from + 7 * width] as number);
		}
	}
	for (; row < count; row++) {
		addRow(to, toAt, by[byAt + row * stride] as number, numbers, at + row * width, width);
	}
};

/** Adds a row times a factor to another row. */
export const addRow = (
	to: Float32Array,
	toAt: number,
	factor: number,
	from: Float32Array,
	fromAt: number,
	width: number,
): void => {
	for (let at = 0; at < width; at++) {
		to[toAt + at] = (to[toAt + at] as number) + factor * (from[fromAt + at] as number);
	}
};

/** Adds to each number of `to` the product of a row with one of so many rows. */
export const addProducts = (
	to: Float32Array,
	toAt: number,
	count: number,
	{numbers, at, width}: Rows,
	row: Float32Array,
	rowAt: number,
): void => {
	const kernel =
		width % 4 === 0 && count % 4 === 0 ? kernelFor(to, numbers, row) : undefined;
	if (kernel !== undefined) {
		const [rows, by] = [numbers.byteOffset + 4 * at, row.byteOffset + 4 * rowAt];
		kernel.addProducts(to.byteOffset + 4 * toAt, count, rows, width, by);
		return;
	}
	let turn = 0;
	for (; turn + 3 < count; turn += 4) {
		const first = at + turn * width;
		const second = first + width;
		const third = second + width;
		const fourth = third + width;
		let one = 0;
		let two = 0;
		let three = 0;
		let four = 0;
		for (let place = 0; place < width; place++) {
			const value = row[rowAt + place] as number;
			one += value * (numbers[first + place] as number);
			two += value * (numbers[second + place] as number);
			three += value * (numbers[third + place] as number);
			four += value * (numbers[fourth + place] as number);
		}
		to[toAt + turn] = (to[toAt + turn] as number) + one;
		to[toAt + turn + 1] = (to[toAt + turn + 1] as number) + two;
		to[toAt + turn + 2] = (to[toAt + turn + 2] as number) + three;
		to[toAt + turn + 3] = (to[toAt + turn + 3] as number) + four;
	}
	for (; turn < count; turn++) {
		let sum = 0;
		for (let place = 0; place < width; place++) {
			sum +=
				(row[rowAt + place] as number) * (numbers[at + turn * width + place] as number);
		}
		to[toAt + turn] = (to[toAt + turn] as number) + sum;
	}
};
