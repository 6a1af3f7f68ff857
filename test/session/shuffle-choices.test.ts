import {describe, expect, it} from 'vitest';
import type {Question} from '../../source/content/course.ts';
import {shuffleChoices} from '../../source/session/shuffle-choices.ts';
import {makeQuestion} from './make-course.ts';

const questionOf = (id: string, words: string): Question => {
	const block = makeQuestion(id, words);
	if (block.kind !== 'question') throw new Error('No question was made.');
	return block.question;
};

const question = questionOf('refused', 'a b c d');
const orderOf = (seed: number, of = question): string =>
	shuffleChoices(of, seed)
		.map(({id}) => id)
		.join('');

describe('shuffleChoices', () => {
	it('gives every choice once, for a thousand seeds', () => {
		for (let seed = 0; seed < 1000; seed++) {
			expect([...orderOf(seed)].sort().join('')).toBe('abcd');
		}
	});

	it('gives the same order for the same seed for ever', () => {
		expect([0, 1, 2, 3, 2 ** 31 - 1].map((seed) => orderOf(seed))).toMatchInlineSnapshot(`
			[
			  "bdca",
			  "dcab",
			  "cdba",
			  "acbd",
			  "bcda",
			]
		`);
		expect(orderOf(42)).toBe(orderOf(42));
	});

	it('leaves the question as it is', () => {
		shuffleChoices(question, 5);
		expect(question.choices.map(({id}) => id)).toEqual(['a', 'b', 'c', 'd']);
	});

	it('prefers no order: each of the 24 comes up about as often', () => {
		const counts = new Map<string, number>();
		const rounds = 24_000;
		for (let seed = 0; seed < rounds; seed++) {
			const order = orderOf(seed * 7919);
			counts.set(order, (counts.get(order) ?? 0) + 1);
		}
		expect(counts.size).toBe(24);
		const expected = rounds / 24;
		const chiSquare = [...counts.values()]
			.map((count) => (count - expected) ** 2 / expected)
			.reduce((sum, part) => sum + part, 0);
		// The 99.99 % quantile of chi-square with 23 degrees of freedom.
		expect(chiSquare).toBeLessThan(58.6);
	});

	it('orders the questions of one learner independently', () => {
		const other = questionOf('reset', 'a b c d');
		let same = 0;
		for (let seed = 0; seed < 2400; seed++) {
			if (orderOf(seed) === orderOf(seed, other)) same++;
		}
		expect(same).toBeGreaterThan(50);
		expect(same).toBeLessThan(150);
	});
});
