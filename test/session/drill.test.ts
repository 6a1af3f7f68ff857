import {describe, expect, it} from 'vitest';
import type {Entry} from '../../source/record/entry.ts';
import {startDrill, startTime} from './start-drill.ts';

const minute = 60_000;

describe('a drill', () => {
	it('opens from the first screen with the first failure of the lesson', () => {
		const drill = startDrill();
		const {card, stage} = drill.screen('drill');
		expect(card.kind).toBe('failure');
		expect(stage).toEqual({kind: 'choosing', shown: startTime});
	});

	it('waits for the failures and the time, and can be left meanwhile', () => {
		const {happen, press, screen, state, wishes} = startDrill();
		press('esc');
		expect(state().screen.kind).toBe('home');
		happen({kind: 'drill-asked', wish: {seed: 1, only: [], exam: false}});
		expect(screen('drill-opening').wish.seed).toBe(1);
		expect(wishes.at(-1)).toEqual({kind: 'read-clock'});
	});

	it('records an answer with the seed, the sureness and the time that it took', () => {
		const drill = startDrill();
		const {card, seed} = drill.screen('drill');
		drill.wait(4200);
		drill.press('s', 's');
		drill.press(drill.keyOf(true));
		expect(drill.record).toContainEqual({
			kind: 'drill-answered',
			failure: card.failure,
			question: card.kind,
			seed,
			choice: card.failure,
			right: true,
			sure: 'fairly',
			ms: 4200,
		});
		expect(drill.screen('drill').stage).toEqual({kind: 'told', choice: card.failure});
	});

	it('takes a word of how sure one is back after the surest', () => {
		const drill = startDrill();
		const said = ['guess', 'fairly', 'sure', undefined];
		for (const sure of said) {
			drill.press('s');
			expect(drill.screen('drill').sure).toBe(sure);
		}
	});

	it('answers with the one under the pointer, and with no number that there is not', () => {
		const drill = startDrill();
		drill.press('down', 'down', 'up', 'enter');
		expect(drill.screen('drill').stage.kind).toBe('told');
		expect(drill.screen('drill').highlighted).toBe(1);
		const pair = startDrill({only: ['http-401'], count: 9});
		pair.press('9');
		expect(pair.screen('drill').stage.kind).toBe('choosing');
	});

	it('counts one answer to a question, however often a key is pressed', () => {
		const drill = startDrill();
		drill.press(drill.keyOf(false), '1', '2', '3', '4');
		expect(drill.record.filter(({kind}) => kind === 'drill-answered')).toHaveLength(1);
	});

	it('goes on with another failure, and comes back to the missed one soon', () => {
		const drill = startDrill();
		const missed = drill.screen('drill').card.failure;
		drill.press(drill.keyOf(false), 'enter');
		expect(drill.screen('drill').card.failure).not.toBe(missed);
		const later: string[] = [];
		for (let question = 0; question < 6; question++) {
			drill.wait(minute);
			drill.press(drill.keyOf(true), 'enter');
			later.push(drill.screen('drill').card.failure);
		}
		expect(later).toContain(missed);
	});

	it('asks the same with the same seed', () => {
		const asked = (seed: number) => {
			const {card, seed: own} = startDrill({seed}).screen('drill');
			return [card, own];
		};
		expect(asked(5)).toEqual(asked(5));
		expect(asked(5)[1]).not.toBe(asked(6)[1]);
	});

	it('ends after as many questions as asked for, with how it went', () => {
		const drill = startDrill({count: 2, only: ['dns']});
		drill.press(drill.keyOf(true), 'enter', drill.keyOf(false));
		drill.press('enter');
		const {run, late} = drill.screen('drill-result');
		expect(run.answers.map(({right}) => right)).toHaveLength(2);
		expect(late).toBe(false);
		drill.press('enter');
		expect(drill.state().screen.kind).toBe('home');
		expect(drill.record.some(({kind}) => kind === 'exam-finished')).toBe(false);
	});

	it('shows the report of all drills, and comes back to the question', () => {
		const drill = startDrill();
		const before = drill.screen('drill');
		drill.press('r');
		expect(drill.state().screen.kind).toBe('drill-report');
		drill.press('esc');
		expect(drill.screen('drill')).toEqual(before);
	});

	it('knows after a restart what is due', () => {
		const first = startDrill();
		first.press(first.keyOf(false), 'enter', 'esc');
		const entries: readonly Entry[] = first
			.entries()
			.map((entry) => ({...entry, at: startTime - minute * 20}));
		const again = startDrill(undefined, {entries});
		const [wrong] = again.state().progress.drills;
		const {failure, kind, against} = again.screen('drill').card;
		// Either the missed card, or the look-alike that it was taken for, to be told from it.
		expect([failure, against]).toContain(wrong?.failure);
		expect(['failure', 'pair']).toContain(kind);
	});
});

describe('a typed diagnosis of a drilled output', () => {
	const toldDrill = () => {
		const drill = startDrill({only: ['connection-refused']});
		drill.press(drill.keyOf(true), 't');
		return drill;
	};

	it('is of the output that was just asked about', () => {
		const drill = startDrill({only: ['connection-refused']});
		const {seed, card} = drill.screen('drill');
		drill.press(drill.keyOf(true), 't');
		expect(drill.screen('drill-typing')).toMatchObject({
			seed,
			card: {failure: card.failure, kind: 'typed'},
			phase: 'typing',
		});
	});

	it('is graded, and its first answer recorded', () => {
		const drill = toldDrill();
		drill.wait(9000);
		drill.press('tab');
		drill.type('layer and type, then action');
		drill.press('enter');
		const {graded, phase} = drill.screen('drill-typing');
		expect(phase).toBe('graded');
		expect(graded?.grade.verdicts.every(({met}) => met)).toBe(true);
		const typed = drill.record.filter(
			(one) => one.kind === 'drill-answered' && one.question === 'typed',
		);
		expect(typed).toMatchObject([
			{choice: 'layer and type, then action', right: true, sure: 'guess', ms: 9000},
		]);
		drill.press('i');
		drill.type('something else');
		drill.press('enter');
		expect(drill.record.filter(({kind}) => kind === 'drill-answered')).toHaveLength(2);
	});

	it('does not grade what is empty, and keeps what is typed when it is paused', () => {
		const drill = toldDrill();
		drill.press('enter');
		expect(drill.screen('drill-typing').phase).toBe('typing');
		drill.type('half a thought');
		drill.press('esc');
		expect(drill.screen('drill-typing')).toMatchObject({
			phase: 'paused',
			text: 'half a thought',
		});
		drill.press('enter');
		expect(drill.screen('drill-typing').phase).toBe('typing');
		drill.press('esc', 'esc');
		expect(drill.state().screen.kind).toBe('home');
	});

	it('goes on with the next question', () => {
		const drill = toldDrill();
		drill.type('layer');
		drill.press('enter', 'm');
		expect(drill.screen('drill-typing').graded?.modelShown).toBe(true);
		drill.press('enter');
		expect(drill.state().screen.kind).toMatch(/^drill/);
		expect(drill.state().screen).not.toHaveProperty('graded');
	});

	it('can be asked for on an exercise of the lesson', () => {
		const drill = startDrill();
		drill.press('esc', 'G', 'enter');
		drill.type('cause and step');
		drill.press('enter', 't');
		expect(drill.screen('drill-typing').card.kind).toBe('typed');
	});
});

describe('an exam', () => {
	it('tells nothing before its end', () => {
		const exam = startDrill({exam: true, count: 3});
		exam.press(exam.keyOf(false));
		expect(exam.screen('drill').stage.kind).toBe('choosing');
		exam.press('r');
		expect(exam.state().screen.kind).toBe('drill');
	});

	it('ends with its last answer, and its result is recorded', () => {
		const exam = startDrill({exam: true, count: 3});
		for (const right of [true, false, true]) {
			exam.wait(10_000);
			exam.press(exam.keyOf(right));
		}
		expect(exam.screen('drill-result').late).toBe(false);
		expect(exam.record.at(-1)).toEqual({
			kind: 'exam-finished',
			seed: 1,
			of: 3,
			right: 2,
			ms: 30_000,
		});
		expect(exam.state().progress.exams).toMatchObject([{of: 3, right: 2}]);
	});

	it('ends when its time is up, a minute for each question', () => {
		const exam = startDrill({exam: true, count: 3});
		exam.press(exam.keyOf(true));
		exam.wait(3 * minute - 1);
		exam.tick();
		expect(exam.state().screen.kind).toBe('drill');
		exam.wait(1);
		exam.tick();
		expect(exam.screen('drill-result').late).toBe(true);
		expect(exam.record.at(-1)).toMatchObject({of: 3, right: 1, ms: 3 * minute});
	});

	it('counts as far as it came when it is left', () => {
		const exam = startDrill({exam: true, count: 3});
		exam.press(exam.keyOf(true), 'esc');
		expect(exam.screen('drill-result').run.answers).toHaveLength(1);
		expect(exam.record.at(-1)).toMatchObject({kind: 'exam-finished', right: 1});
		const left = startDrill({exam: true, count: 3});
		left.press('esc');
		expect(left.state().screen.kind).toBe('home');
		expect(left.record.some(({kind}) => kind === 'exam-finished')).toBe(false);
	});

	it('has twenty questions where nobody says how many', () => {
		expect(startDrill({exam: true}).screen('drill').run.count).toBe(20);
	});
});
