import {describe, expect, it} from 'vitest';
import {kindsOf} from '../../source/drill/ask-question.ts';
import {drawExam} from '../../source/drill/draw-exam.ts';
import {foldSchedule} from '../../source/drill/fold-schedule.ts';
import {isMeant} from '../../source/drill/is-meant.ts';
import {nextCard} from '../../source/drill/next-card.ts';
import type {DrillAnswer} from '../../source/record/progress.ts';
import {readTestCatalogue} from '../helpers/read-test-catalogue.ts';

const catalogue = readTestCatalogue();
const start = Date.UTC(2026, 0, 5, 9);
const minute = 60_000;

const next = (
	answers: readonly DrillAnswer[],
	{
		only = [],
		now = start,
		seed = 1,
	}: {only?: readonly string[]; now?: number; seed?: number} = {},
) => nextCard({schedule: foldSchedule(answers), catalogue, only, now, seed});

/** Answers what is asked next, right or wrong, as often as told. */
const drill = (
	times: number,
	{
		right = () => true,
		only = [],
	}: {right?: (index: number) => boolean; only?: readonly string[]} = {},
): readonly DrillAnswer[] => {
	const answers: DrillAnswer[] = [];
	for (let index = 0; index < times; index++) {
		const at = start + index * minute;
		const card = next(answers, {now: at, seed: index, only});
		if (card === undefined) break;
		const {failure, kind} = card;
		const isRight = right(index);
		const choice = isRight ? failure : 'dns';
		answers.push({
			at,
			failure,
			question: kind,
			seed: index,
			choice,
			right: isRight,
			ms: 1,
			sure: 'sure',
		});
	}
	return answers;
};

describe('the next card', {timeout: 60_000}, () => {
	it('begins with the first failure of the lesson', () => {
		expect(next([])).toEqual({failure: catalogue.failures[0]?.id, kind: 'failure'});
	});

	it('is something new, failures in the order of the lesson, where nothing is due', () => {
		const answers = drill(120);
		const met = [...new Set(answers.map(({failure}) => failure))];
		expect(met.length).toBeGreaterThan(8);
		expect(met).toEqual(catalogue.failures.slice(0, met.length).map(({id}) => id));
	});

	it('asks about a failure in every way before all of them have been met', () => {
		const answers = drill(120);
		const [first] = catalogue.failures;
		if (first === undefined) throw new Error('no failures');
		const kinds = answers
			.filter(({failure}) => failure === first.id)
			.map(({question}) => question);
		expect(kinds.toSorted()).toEqual([...kindsOf(first, catalogue)].toSorted());
		expect(kinds.at(-1)).toBe('typed');
	});

	it('never asks about a failure twice in a row while there is another one', () => {
		const answers = drill(150, {right: (index) => index % 3 !== 0});
		const repeats = answers.filter(
			({failure}, index) => failure === answers[index - 1]?.failure,
		);
		expect(repeats).toEqual([]);
	});

	it('is what is due, the longest overdue first', () => {
		const answers = drill(4);
		const wrong: DrillAnswer = {
			at: start,
			failure: 'dns-not-found',
			question: 'layer',
			seed: 1,
			choice: 'tls',
			right: false,
			ms: 1,
		};
		expect(next([wrong, ...answers], {now: start + 30 * minute})).toEqual({
			failure: 'dns-not-found',
			kind: 'layer',
		});
	});

	it('keeps to what the drill is limited to, also where that is one failure', () => {
		const dns = drill(30, {only: ['dns']});
		const layers = new Set(
			dns.map(({failure}) => catalogue.failures.find(({id}) => id === failure)?.layer),
		);
		expect(layers).toEqual(new Set(['dns']));
		expect(drill(12, {only: ['http-403']})).toHaveLength(12);
		expect(next([], {only: ['nothing']})).toBeUndefined();
	});

	it('goes on with what will be due next where all is seen and nothing is due', () => {
		const answers = drill(40, {only: ['tls-expired']});
		expect(answers).toHaveLength(40);
	});

	it('passes over cards of failures that are gone', () => {
		const gone: DrillAnswer = {
			at: start,
			failure: 'gone',
			question: 'layer',
			seed: 1,
			choice: 'dns',
			right: false,
			ms: 1,
		};
		expect(next([gone], {now: start + 60 * minute})?.failure).toBe(
			catalogue.failures[0]?.id,
		);
	});
});

describe('what a drill is limited to', () => {
	const named = (...only: string[]): readonly string[] =>
		catalogue.failures.filter((failure) => isMeant(failure, only)).map(({id}) => id);

	it('is a layer, a failure, a code, a class of codes or the start of an id', () => {
		expect(named('dns')).toContain('dns-refused');
		expect(named('http-403', 'connection-reset')).toEqual([
			'http-403',
			'connection-reset',
		]);
		expect(named('504')).toEqual(['http-504']);
		expect(named('5xx').every((id) => /^http-5/.test(id))).toBe(true);
		expect(named('connection')).toContain('connection-refused');
		expect(named('rubbish')).toEqual([]);
	});
});

describe('an exam', () => {
	it('draws as many cards as asked for, no failure twice before all were drawn', () => {
		const cards = drawExam(catalogue, [], 40, 3);
		expect(cards).toHaveLength(40);
		expect(new Set(cards.map(({failure}) => failure)).size).toBe(40);
		expect(cards.some(({kind}) => kind === 'typed')).toBe(false);
		expect(drawExam(catalogue, [], 40, 3)).toEqual(cards);
		expect(drawExam(catalogue, [], 40, 4)).not.toEqual(cards);
	});

	it('asks in other ways where there are few failures', () => {
		const cards = drawExam(catalogue, ['http-403'], 4, 3);
		expect(new Set(cards.map(({kind}) => kind)).size).toBe(4);
		expect(drawExam(catalogue, ['nothing'], 4, 3)).toEqual([]);
	});
});
