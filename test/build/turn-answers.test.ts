import {describe, expect, it} from 'vitest';
import {readTurns} from '../../source/build/read-turns.ts';
import {turnAnswers} from '../../source/build/turn-answers.ts';
import {marked, readMaterial, right} from './training-material.ts';

const text = readMaterial('turns.txt');

const answers = [
	marked('A', 'The API refuses us', right),
	marked('A', 'restart it all', {
		layer: false,
		type: false,
		action: false,
		restraint: false,
	}),
	marked('B', 'No such name', {layer: true, type: true, action: true}),
	marked('B', 'word '.repeat(40), {layer: true, type: true, action: true}),
];

/** What the ways under one heading make of answers, others left out. */
const rowsOf = (heading: string) =>
	turnAnswers(answers, `[${heading}]\n1st {1} 2nd {2}`, 0.5, 3).filter(({answer}) =>
		answer.toLowerCase().startsWith('1st'),
	);

describe('readTurns', () => {
	it('finds both answers in every way of the lesson, and only the first where nothing counts', () => {
		const turns = readTurns(text);
		expect([...turns.keys()]).toEqual([
			'the second counts',
			'the first counts',
			'both are asserted',
			'nothing counts',
		]);
		for (const [worth, ways] of turns) {
			expect(new Set(ways).size).toBe(ways.length);
			for (const way of ways) {
				expect(way.split('{1}').length, way).toBe(2);
				expect(way.split('{2}').length, way).toBe(worth === 'nothing counts' ? 1 : 2);
			}
		}
	});

	it('keeps lines apart where a way says so', () => {
		expect(readTurns('# remark\n[x]\n{1}\\nno: {2}\n').get('x')).toEqual([
			'{1}\nno: {2}',
		]);
	});
});

describe('turnAnswers', () => {
	it('gives what is taken back the marks of what stands', () => {
		const rows = rowsOf('the second counts').filter(({exercise}) => exercise === 'A');
		const kept = rows.filter(({answer}) => /2nd the api/i.test(answer));
		const lost = rows.filter(({answer}) => /2nd restart/i.test(answer));
		expect(kept.length).toBeGreaterThan(100);
		expect(lost.length).toBeGreaterThan(100);
		for (const {met} of kept) expect(met).toEqual(right);
		// Whether it is an attempt, so whether it keeps restraint, is not known.
		for (const {met} of lost) {
			expect(met).toEqual({layer: false, type: false, action: false});
		}
	});

	it('counts a ranked guess by its first choice', () => {
		for (const {exercise, answer, met} of rowsOf('the first counts')) {
			expect(answer).toMatch(exercise === 'A' ? /^1st the api/i : /^1st no such/i);
			expect(met['layer'] && met['type'] && met['action']).toBe(true);
		}
	});

	it('lets a contradiction fail place and reason, not the step', () => {
		const rows = rowsOf('both are asserted');
		expect(rows).toHaveLength(600);
		for (const {met} of rows) {
			expect(met).toMatchObject({layer: false, type: false, action: true});
		}
	});

	it('leaves out long answers and gives the same rows for the same seed', () => {
		const rows = turnAnswers(answers, text, 0.5, 3);
		expect(rows.some(({answer}) => answer.includes('word word'))).toBe(false);
		expect(turnAnswers(answers, text, 0.5, 3)).toEqual(rows);
		expect(turnAnswers(answers, text, 0.5, 4)).not.toEqual(rows);
	});

	it('says which answers are missing', () => {
		expect(() => turnAnswers(answers.slice(1), text, 0.5, 3)).toThrow(
			'No short answer to A: right.',
		);
	});
});
