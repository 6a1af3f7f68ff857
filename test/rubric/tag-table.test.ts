import {assert, integer, property, uniqueArray} from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
	mostSteps,
	packColumn,
	packSlots,
	placeOf,
	readyTable,
	slotOf,
} from '../../source/rubric/tag-table.ts';

describe('a table of tags', () => {
	it('gives back the slots that went in, in their order', () => {
		assert(
			property(uniqueArray(integer({min: 0, max: (1 << 20) - 1})), (slots) => {
				const rising = slots.toSorted((one, other) => one - other);
				const known = packSlots(rising);
				const {places} = readyTable({known, weights: '', steps: [], most: []});
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
			weights:
				packColumn([0, 1, -1], 1) +
				packColumn([4, -4, -3], 4) +
				packColumn([mostSteps, -mostSteps, 5], mostSteps),
			steps: [0.5, 2, 0.01],
			most: [1, 4, mostSteps],
		});
		for (const name of names) {
			const place = placeOf(table, name) ?? -1;
			expect(table.columns[0]?.[place]).toBe([0, 0.5, -0.5][place]);
			expect(table.columns[1]?.[place]).toBe([8, -8, -6][place]);
			expect(table.columns[2]?.[place]).toBeCloseTo(
				[mostSteps, -mostSteps, 5].map((step) => step * 0.01)[place] ?? 0,
			);
		}
	});

	it('says two weights with a letter where they have few steps', () => {
		expect(packColumn([4, -4, 0, 1, 2], 4)).toHaveLength(3);
		expect(packColumn([5, -4, 0, 1, 2], 5)).toHaveLength(5);
		expect(JSON.stringify(packColumn([4, 4, 4, 3], 4))).toHaveLength(4);
	});

	it('knows nothing of a tag that it does not hold', () => {
		const table = readyTable({
			known: packSlots([slotOf('w token')]),
			weights: '',
			steps: [],
			most: [],
		});
		expect(placeOf(table, 'w gateway')).toBeUndefined();
	});
});
