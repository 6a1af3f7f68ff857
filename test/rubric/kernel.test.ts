import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {assembleKernel} from '../../source/build/assemble-kernel.ts';
import {makeLots} from '../../source/build/draw-lots.ts';
import {addProducts, addRows} from '../../source/rubric/add-rows.ts';
import {type Gru, runGru, weighInputs} from '../../source/rubric/gru.ts';
import {
	forAWhile,
	keepNumbers,
	kernelFor,
	newNumbers,
} from '../../source/rubric/kernel.ts';
import {kernelCode} from '../../source/rubric/kernel-code.ts';

const {draw} = makeLots(4);
const some = (length: number) => Float32Array.from({length}, () => 4 * draw() - 2);

/** The same numbers, where the kernel can reach them. */
const reached = (numbers: Float32Array): Float32Array => {
	const made = newNumbers(numbers.length);
	made.set(numbers);
	return made;
};

const expectNear = (found: Float32Array, wanted: Float32Array): void => {
	expect(found).toHaveLength(wanted.length);
	for (const [at, value] of wanted.entries()) expect(found[at]).toBeCloseTo(value, 5);
};

describe('the kernel', () => {
	it('is what its text says', async () => {
		const file = path.resolve(import.meta.dirname, '../../source/rubric/kernel.wat');
		expect(kernelCode).toBe(await assembleKernel(readFileSync(file, 'utf8')));
	});

	it('reaches what is kept and what is new for a while, and nothing else', () => {
		const kept = keepNumbers(some(5));
		forAWhile(() => {
			expect(kernelFor(kept, newNumbers(3))).toBeDefined();
			expect(kernelFor(kept, new Float32Array(3))).toBeUndefined();
		});
		expect(kernelFor(newNumbers(3))).toBeUndefined();
	});

	it('has its room again after a while, and gives zeros', () => {
		const places = Array.from({length: 50}, () =>
			forAWhile(() => {
				const numbers = newNumbers(800_000);
				expect(numbers.every((number) => number === 0)).toBe(true);
				numbers.fill(1);
				forAWhile(() => {
					expect(newNumbers(10).byteOffset).toBeGreaterThan(numbers.byteOffset);
				});
				return kernelFor(numbers) === undefined ? undefined : numbers.byteOffset;
			}),
		);
		expect(new Set(places).size).toBe(1);
		expect(places[0]).toBeDefined();
	});

	it('leaves the work to others where there is no room', () => {
		forAWhile(() => {
			const many = newNumbers(1 << 21);
			expect(many).toHaveLength(1 << 21);
			expect(kernelFor(many)).toBeUndefined();
		});
		const much = new Float32Array(1 << 21);
		expect(keepNumbers(much)).toBe(much);
	});

	it.each([
		[8, 1],
		[16, 7],
		[40, 30],
		[64, 12],
	])('runs %d units over %d steps as they run one by one', (size, steps) => {
		const width = 4;
		const gru: Gru = {
			size,
			fromInput: some(width * 3 * size),
			// Small ones, for large ones make more of every rounding with every step.
			fromState: some(size * 3 * size).map((weight) => weight / 8),
			bias: some(4 * size),
		};
		const inputs = some(steps * width);
		for (const backwards of [false, true]) {
			const plain = runGru(gru, weighInputs(gru, inputs, steps), backwards);
			forAWhile(() => {
				const own: Gru = {
					size,
					fromInput: reached(gru.fromInput),
					fromState: reached(gru.fromState),
					bias: reached(gru.bias),
				};
				const weighed = weighInputs(own, reached(inputs), steps);
				const {states, gates} = runGru(own, weighed, backwards);
				expect(kernelFor(weighed, states, gates)).toBeDefined();
				expectNear(states, plain.states);
				expectNear(gates, plain.gates);
			});
		}
	});

	it('holds units where they are told so much that they can say no more', () => {
		const size = 8;
		const heard = [1e30, -1e30, 500, -500, 88, -88, 0, 1e-30];
		const weighed = Float32Array.from({length: 3 * size}, (_, at) => heard[at % 8] ?? 0);
		const gru: Gru = {
			size,
			fromInput: new Float32Array(0),
			fromState: new Float32Array(size * 3 * size),
			bias: new Float32Array(4 * size),
		};
		const plain = runGru(gru, weighed, false);
		forAWhile(() => {
			const own = {
				...gru,
				fromState: reached(gru.fromState),
				bias: reached(gru.bias),
			};
			expectNear(runGru(own, reached(weighed), false).states, plain.states);
		});
	});

	it.each([
		[4, -1],
		[20, 0],
		[4, 1],
		[16, 4],
		[20, 8],
		[76, 12],
		[120, 40],
	])('sums rows of %d, %d of them, as they are summed one by one', (width, count) => {
		const numbers = some(4 + Math.max(0, count) * width);
		const rows = {numbers, at: 4, width};
		const factors = {numbers: some(4 + 3 * count), at: 1, stride: 3};
		const [to, products, row] = [some(width + 4), some(count + 4), some(width)];
		const [plainTo, plainProducts] = [to.slice(), products.slice()];
		addRows(plainTo, 4, factors, count, rows);
		addProducts(plainProducts, 4, count, rows, row, 0);
		forAWhile(() => {
			const own = {...rows, numbers: reached(numbers)};
			const ownTo = reached(to);
			const ownProducts = reached(products);
			addRows(ownTo, 4, {...factors, numbers: reached(factors.numbers)}, count, own);
			addProducts(ownProducts, 4, count, own, reached(row), 0);
			expectNear(ownTo, plainTo);
			expectNear(ownProducts, plainProducts);
		});
	});
});
