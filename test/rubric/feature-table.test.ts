import {assert, integer, property, uniqueArray} from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
	mostSteps,
	packSlots,
	packSteps,
	placeOf,
	readyTable,
	slotOf,
	weightAt,
} from '../../source/rubric/feature-table.ts';

describe('a table of features', () => {
	it('gives back the slots that went in, in their order', () => {
		assert(
			property(uniqueArray(integer({min: 0, max: (1 << 20) - 1})), (slots) => {
				const rising = slots.toSorted((one, other) => one - other);
				const {places} = readyTable({known: packSlots(rising), weights: '', steps: []});
				expect([...places.keys()]).toEqual(rising);
				expect([...places.values()]).toEqual(rising.map((_, place) => place));
			}),
		);
	});

	it('gives back each weight, as a number of steps', () => {
		const names = ['w token', 'w scope', 'b the token'];
		const rising = names.map(slotOf).sort((one, other) => one - other);
		const table = readyTable({
			known: packSlots(rising),
			weights: packSteps([0, 1, -1]) + packSteps([mostSteps, -mostSteps, 5]),
			steps: [0.5, 0.01],
		});
		for (const name of names) {
			const place = placeOf(table, name) ?? -1;
			expect(weightAt(table, 0, place)).toBe([0, 0.5, -0.5][place]);
			expect(weightAt(table, 1, place)).toBeCloseTo(
				[mostSteps, -mostSteps, 5].map((step) => step * 0.01)[place] ?? 0,
			);
		}
	});

	it('knows nothing of a feature that it does not hold', () => {
		const table = readyTable({
			known: packSlots([slotOf('w token')]),
			weights: '',
			steps: [],
		});
		expect(placeOf(table, 'w gateway')).toBeUndefined();
	});
});
