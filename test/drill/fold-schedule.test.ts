import {describe, expect, it} from 'vitest';
import {countDue, foldSchedule} from '../../source/drill/fold-schedule.ts';
import {advanceSchedule, emptySchedule} from '../../source/drill/schedule.ts';
import type {DrillAnswer} from '../../source/record/progress.ts';

const start = Date.UTC(2026, 0, 5, 9);
const minute = 60_000;
const day = 24 * 60 * minute;

const answer = (change: Partial<DrillAnswer> = {}): DrillAnswer => ({
	at: start,
	failure: 'http-403',
	question: 'failure',
	seed: 1,
	choice: 'http-403',
	right: true,
	ms: 4000,
	...change,
});

const dueOf = (answers: readonly DrillAnswer[], key: string): number =>
	foldSchedule(answers).cards.get(key)?.due ?? Number.NaN;

describe('the schedule', () => {
	it('is empty without answers', () => {
		expect(foldSchedule([])).toEqual(emptySchedule);
		expect(countDue([], start)).toBe(0);
	});

	it('asks again soon after a wrong answer, and later the surer a right one was', () => {
		const wait = (change: Partial<DrillAnswer>) =>
			dueOf([answer(change)], 'http-403 failure') - start;
		const wrong = wait({right: false, choice: 'http-404'});
		const guessed = wait({sure: 'guess'});
		const plain = wait({});
		const sure = wait({sure: 'sure'});
		expect(wrong).toBeLessThan(guessed);
		expect(guessed).toBeLessThan(plain);
		expect(plain).toBeLessThan(sure);
		expect(sure).toBeGreaterThan(3 * day);
	});

	it('waits longer each time that a card is known', () => {
		const answers: DrillAnswer[] = [];
		const waits: number[] = [];
		let at = start;
		for (let round = 0; round < 6; round++) {
			answers.push(answer({at}));
			const due = dueOf([...answers], 'http-403 failure');
			waits.push(due - at);
			at = due;
		}
		expect(waits.toSorted((one, other) => one - other)).toEqual(waits);
		expect(waits.at(-1)).toBeGreaterThan(20 * day);
	});

	it('keeps a card for each kind of question', () => {
		const {cards} = foldSchedule([
			answer(),
			answer({question: 'layer', choice: 'application'}),
		]);
		expect([...cards.keys()]).toEqual(['http-403 failure', 'http-403 layer']);
	});

	it('brings two that were mixed up back within minutes, from both sides', () => {
		const known = [
			answer({question: 'pair', at: start - 40 * day, sure: 'sure'}),
			answer({
				question: 'pair',
				failure: 'http-401',
				choice: 'http-401',
				at: start - day,
				sure: 'sure',
			}),
		];
		expect(dueOf(known, 'http-401 pair')).toBeGreaterThan(start + day);
		const mixed = [...known, answer({right: false, choice: 'http-401'})];
		expect(dueOf(mixed, 'http-403 pair')).toBeLessThanOrEqual(start + 10 * minute);
		expect(dueOf(mixed, 'http-401 pair')).toBeLessThanOrEqual(start + 10 * minute);
		expect(foldSchedule(mixed).cards.get('http-401 pair')?.card.against).toBe('http-403');
	});

	it('calls for no look-alike after a wrong layer', () => {
		const {cards} = foldSchedule([
			answer({question: 'layer', choice: 'dns', right: false}),
		]);
		expect([...cards.keys()]).toEqual(['http-403 layer']);
	});

	it('passes over kinds of questions and times that mean nothing here', () => {
		const odd = [
			answer({question: 'of tomorrow'}),
			answer({at: 1e300}),
			answer({at: -1e17}),
		];
		expect(foldSchedule(odd).cards.size).toBe(0);
	});

	it('takes a clock that was set back for no time at all', () => {
		const {cards} = foldSchedule([answer(), answer({at: start - 5 * day})]);
		expect(cards.get('http-403 failure')?.due).toBeGreaterThanOrEqual(start);
	});

	it('is the same whether it is folded at once or answer by answer', () => {
		const answers = Array.from({length: 60}, (_, index) =>
			answer({
				at: start + index * 3 * minute,
				failure: `http-40${index % 5}`,
				choice: 'http-403',
				right: index % 5 === 3,
			}),
		);
		const whole = advanceSchedule(emptySchedule, answers);
		for (let end = 1; end <= answers.length; end++) foldSchedule(answers.slice(0, end));
		expect(foldSchedule(answers)).toEqual(whole);
		expect(foldSchedule([...answers])).toEqual(whole);
		expect(foldSchedule(answers.slice(0, 1)).answers).toBe(1);
	});

	it('counts what is due at a moment', () => {
		const answers = [
			answer({right: false, choice: 'http-404'}),
			answer({question: 'layer', sure: 'sure'}),
		];
		expect(countDue(answers, start)).toBe(0);
		// The missed card, and the pair of look-alikes that the mistake called for.
		expect(countDue(answers, start + 11 * minute)).toBe(3);
	});
});
