import {describe, expect, it} from 'vitest';
import {makeLots} from '../../source/build/draw-lots.ts';
import {addProducts, addRows} from '../../source/rubric/add-rows.ts';
import {type Gru, runGru, weighInputs} from '../../source/rubric/gru.ts';

const {draw} = makeLots(9);
const some = (length: number) => Float32Array.from({length}, () => 2 * draw() - 1);

const size = 5;
const width = 3;
const gru: Gru = {
	size,
	fromInput: some(width * 3 * size),
	fromState: some(size * 3 * size),
	bias: some(4 * size),
};

const run = (inputs: Float32Array, backwards: boolean, units = gru) =>
	runGru(units, weighInputs(units, inputs, inputs.length / width), backwards);

/** Rows in the opposite order. */
const turned = (rows: Float32Array, wide: number): number[] =>
	Array.from({length: rows.length / wide}, (_, row) => [
		...rows.slice(row * wide, (row + 1) * wide),
	])
		.reverse()
		.flat();

describe('runGru', () => {
	it('hears backwards what it hears forth in inputs that are turned round', () => {
		const inputs = some(7 * width);
		const forth = run(Float32Array.from(turned(inputs, width)), false);
		const back = run(inputs, true);
		expect(turned(back.states, size)).toEqual([...forth.states]);
	});

	it('knows the same of a step whatever comes after it', () => {
		const inputs = some(6 * width);
		const all = run(inputs, false);
		const few = run(inputs.slice(0, 4 * width), false);
		expect([...all.states.slice(0, 4 * size)]).toEqual([...few.states]);
	});

	it('forgets where the update gate is open, and keeps where it is closed', () => {
		const still = {...gru, bias: gru.bias.map((bias, at) => (at < size ? bias : 0))};
		const keeping = still.bias.map((bias, at) =>
			at >= size && at < 2 * size ? 50 : bias,
		);
		const {states} = run(some(4 * width), false, {...still, bias: keeping});
		for (const state of states) expect(state).toBeCloseTo(0, 5);
	});

	it('says nothing of no step', () => {
		expect(run(new Float32Array(0), true).states).toHaveLength(0);
	});
});

describe.each([0, 1, 3, 4, 5, 9])('sums over %d rows', (count) => {
	const rows = {numbers: some(2 + count * width), at: 2, width};
	const cell = (row: number, column: number) =>
		rows.numbers[2 + row * width + column] ?? 0;
	const indexes = Array.from({length: count}, (_, row) => row);

	it('adds each row times its factor', () => {
		const factors = {numbers: some(1 + 2 * count), at: 1, stride: 2};
		const to = some(width + 1);
		const before = [...to];
		addRows(to, 1, factors, count, rows);
		for (let column = 0; column < width; column++) {
			const sum = indexes.reduce(
				(all, row) => all + (factors.numbers[1 + 2 * row] ?? 0) * cell(row, column),
				before[column + 1] ?? 0,
			);
			expect(to[column + 1]).toBeCloseTo(sum, 5);
		}
		expect(to[0]).toBe(before[0]);
	});

	it('adds the product of each row with another', () => {
		const row = some(width + 1);
		const to = some(count);
		const before = [...to];
		addProducts(to, 0, count, rows, row, 1);
		for (const number of indexes) {
			const sum = [0, 1, 2].reduce(
				(all, column) => all + (row[column + 1] ?? 0) * cell(number, column),
				before[number] ?? 0,
			);
			expect(to[number]).toBeCloseTo(sum, 5);
		}
	});
});
