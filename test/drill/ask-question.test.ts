import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {askQuestion, kindsOf} from '../../source/drill/ask-question.ts';
import type {DrillQuestion} from '../../source/drill/drill-question.ts';
import {isAlsoRight} from '../../source/drill/is-also-right.ts';
import type {QuestionKind} from '../../source/drill/question-kind.ts';
import {readTestCatalogue} from '../helpers/read-test-catalogue.ts';

const catalogue = readTestCatalogue();
const byId = new Map(catalogue.failures.map((failure) => [failure.id, failure]));
const cards = catalogue.failures.flatMap((failure) =>
	kindsOf(failure, catalogue).map((kind) => ({failure: failure.id, kind})),
);

const ask = (failure: string, kind: QuestionKind, seed: number): DrillQuestion => {
	const question = askQuestion({failure, kind}, seed, catalogue);
	if (question === undefined)
		throw new Error(`${failure} can't be asked about by ${kind}`);
	return question;
};

const forAll = (check: (question: DrillQuestion) => void): void =>
	fc.assert(
		fc.property(
			fc.constantFrom(...cards),
			fc.integer({min: 0, max: 2 ** 32 - 1}),
			({failure, kind}, seed) => check(ask(failure, kind, seed)),
		),
		{numRuns: 800, seed: 7},
	);

describe('a question of a drill', {timeout: 60_000}, () => {
	it('is the same for the same card and seed', () => {
		forAll((question) => {
			expect(askQuestion(question.card, question.seed, catalogue)).toEqual(question);
		});
	});

	it('has two to four choices that differ, one of them right; a typed one has none', () => {
		forAll(({card, choices}) => {
			if (card.kind === 'typed') {
				expect(choices).toEqual([]);
				return;
			}
			expect(choices.length).toBeGreaterThanOrEqual(2);
			expect(choices.length).toBeLessThanOrEqual(4);
			expect(choices.filter(({right}) => right)).toHaveLength(1);
			expect(new Set(choices.map(({id}) => id)).size).toBe(choices.length);
			const texts = choices.map(({text, command = ''}) => `${command} ${text}`);
			expect(new Set(texts).size).toBe(choices.length);
		});
	});

	it('offers no failure that the output shows as well, or that is the same by another name', () => {
		forAll(({card, choices, output}) => {
			const failure = byId.get(card.failure);
			if (failure === undefined || (card.kind !== 'failure' && card.kind !== 'pair'))
				return;
			for (const {id, right} of choices) {
				const other = byId.get(id);
				if (right || other === undefined) continue;
				expect(isAlsoRight(other, failure, output)).toBe(false);
			}
		});
	});

	it('does not let the right choice stand in one place', () => {
		const places = Array.from({length: 80}, (_, seed) =>
			ask('connection-refused', 'failure', seed).choices.findIndex(({right}) => right),
		);
		expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]));
	});

	it('asks for the look-alike that it is to be told from', () => {
		const card = {
			failure: 'connection-refused',
			kind: 'pair',
			against: 'connection-reset',
		};
		for (let seed = 0; seed < 10; seed++) {
			const question = askQuestion(card as never, seed, catalogue);
			expect(question?.choices.map(({id}) => id).toSorted()).toEqual([
				'connection-refused',
				'connection-reset',
			]);
		}
	});

	it('gives meanings to choose from where the output spells the name out', () => {
		for (let seed = 0; seed < 30; seed++) {
			const {output, choices} = ask('http-403', 'failure', seed);
			if (!output.text.includes('403')) continue;
			for (const {text} of choices) expect(text).not.toMatch(/\b4\d\d\b/);
		}
	});

	it('rules out what comes before the place of the failure, never one of its causes', () => {
		for (let seed = 0; seed < 40; seed++) {
			const {choices} = ask('connection-refused', 'rules-out', seed);
			const right = choices.find((choice) => choice.right);
			expect(byId.get(right?.id ?? '')?.layer).toBe('dns');
			const others = choices.filter((choice) => !choice.right);
			for (const {text} of others)
				expect(byId.get('connection-refused')?.causes).toContain(text);
		}
	});

	it('fills the values of the output into the commands', () => {
		const {output, choices} = ask('connection-refused', 'next', 2);
		const right = choices.find((choice) => choice.right);
		expect(right?.command).toContain(output.values['port']);
		for (const {command} of choices) expect(command).not.toMatch(/\{(?:host|port|url)\}/);
	});

	it('is not asked where the files give no sure answer', () => {
		const fault = catalogue.failures.filter((failure) =>
			kindsOf(failure, catalogue).includes('fault'),
		);
		expect(fault.every((failure) => failure.fault !== 'depends')).toBe(true);
		expect(askQuestion({failure: 'gone', kind: 'layer'}, 1, catalogue)).toBeUndefined();
	});
});
