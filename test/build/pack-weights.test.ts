import {describe, expect, it} from 'vitest';
import {makeLots} from '../../source/build/draw-lots.ts';
import {packNumbers, packTable, rounded} from '../../source/build/pack-weights.ts';
import {readyTable, slotOf, unpackNumbers} from '../../source/rubric/tag-table.ts';

const {draw} = makeLots(2);
const some = Float32Array.from({length: 3000}, () => (draw() - 0.5) * draw() * draw());

describe.each([3, 4, 15, 31])('weights rounded to %d steps either way', (steps) => {
	const grain = {steps, columns: 3};
	const once = rounded(some, grain);

	it('are near to what they were', () => {
		const error = (one: Float32Array) =>
			Math.sqrt(one.reduce((sum, value, at) => sum + (value - (some[at] ?? 0)) ** 2, 0));
		expect(error(once.weights)).toBeLessThan(
			(1.5 * error(new Float32Array(3000))) / steps,
		);
		expect(new Set(once.weights).size).toBeLessThanOrEqual(3 * (2 * steps + 1));
	});

	it('are rounded no further by rounding them again', () => {
		for (const [at, value] of rounded(once.weights, grain).weights.entries()) {
			expect(value).toBeCloseTo(once.weights[at] ?? 0, 6);
		}
	});

	it('are read as they were packed, as a table and as numbers', () => {
		const slots = Array.from({length: 1000}, (_, place) => slotOf(`${place}`));
		const rising = [...new Set(slots)].sort((one, other) => one - other);
		const few = rounded(some.slice(0, 3 * rising.length), grain);
		const table = readyTable(packTable(rising, [few]));
		let kept = 0;
		for (const [row, slot] of rising.entries()) {
			const weights = few.weights.subarray(row * 3, row * 3 + 3);
			const says = weights.some((weight) => weight !== 0);
			expect(table.places.get(slot)).toBe(says ? kept : undefined);
			for (const [column, values] of table.columns.entries()) {
				if (says) expect(values[kept]).toBeCloseTo(weights[column] ?? 0, 5);
			}
			if (says) kept++;
		}
		expect(table.places.size).toBe(kept);
		expect(kept).toBeGreaterThan(rising.length / 2);
		const all = rounded(some, {steps, columns: 1});
		for (const [at, value] of unpackNumbers(packNumbers(all)).entries()) {
			expect(value).toBeCloseTo(all.weights[at] ?? 0, 5);
		}
	});
});

it('rounds what is nothing to nothing', () => {
	expect([...rounded(new Float32Array(6), {steps: 4, columns: 2}).weights]).toEqual([
		0, 0, 0, 0, 0, 0,
	]);
});
