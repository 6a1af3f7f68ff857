import {describe, expect, it} from 'vitest';
import {pickBlind} from '../../source/lab/pick-blind.ts';
import {scoreBlind} from '../../source/lab/score-blind.ts';

const choices = Array.from({length: 20}, (_, place) => ({
	id: `s${place}`,
	blind: place % 2 === 0,
}));

describe('picking for blind mode', () => {
	it('gives the same for the same seed', () => {
		expect(pickBlind(choices, 7)).toBe(pickBlind(choices, 7));
	});

	it('reaches everything that can be asked, and nothing else', () => {
		const picked = new Set(
			Array.from({length: 500}, (_, seed) => pickBlind(choices, seed)?.id),
		);
		expect([...picked].toSorted()).toEqual(
			choices.flatMap(({id, blind}) => (blind ? id : [])).toSorted(),
		);
	});

	it('does not ask the same again while there is another', () => {
		for (let seed = 0; seed < 50; seed++) {
			expect(pickBlind(choices, seed, ['s0', 's2'])?.id).not.toMatch(/^s[02]$/);
		}
		expect(pickBlind([{id: 'a', blind: true}], 1, ['a'])?.id).toBe('a');
		expect(pickBlind([{id: 'a', blind: false}], 1)).toBeUndefined();
	});
});

describe('the score of a round', () => {
	it('is full for a right diagnosis with two checks in a minute', () => {
		expect(scoreBlind({checks: 2, ms: 60_000, right: 1}).points).toBe(100);
	});

	it('falls with checks and time, but never below the diagnosis', () => {
		expect(scoreBlind({checks: 4, ms: 60_000, right: 1}).points).toBe(90);
		expect(scoreBlind({checks: 400, ms: 9e9, right: 1}).points).toBe(60);
	});

	it('is nothing for being wrong quickly', () => {
		expect(scoreBlind({checks: 0, ms: 0, right: 0}).points).toBe(0);
	});
});
