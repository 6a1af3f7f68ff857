import {describe, expect, it} from 'vitest';
import {foldCalibration} from '../../source/drill/fold-calibration.ts';
import {foldConfusion} from '../../source/drill/fold-confusion.ts';
import {listMissed} from '../../source/drill/list-missed.ts';
import type {Sureness} from '../../source/record/entry.ts';
import type {DrillAnswer} from '../../source/record/progress.ts';

const answer = (
	failure: string,
	choice: string,
	change: Partial<DrillAnswer> = {},
): DrillAnswer => ({
	at: 0,
	failure,
	question: 'failure',
	seed: 1,
	choice,
	right: choice === failure,
	ms: 1,
	...change,
});

const several = (times: number, right: number, sure: Sureness): readonly DrillAnswer[] =>
	Array.from({length: times}, (_, index) =>
		answer('a', index < right ? 'a' : 'b', {sure}),
	);

const judge = (answers: readonly DrillAnswer[], sure: Sureness) =>
	foldCalibration(answers).find((row) => row.sure === sure)?.judgement;

describe('calibration', () => {
	it('says whether a learner may be as sure as they are', () => {
		expect(judge(several(20, 19, 'sure'), 'sure')).toBe('deserved');
		expect(judge(several(20, 12, 'sure'), 'sure')).toBe('too sure');
		expect(judge(several(10, 10, 'guess'), 'guess')).toBe('too modest');
		expect(judge(several(10, 8, 'fairly'), 'fairly')).toBe('deserved');
		expect(judge(several(4, 0, 'sure'), 'sure')).toBe('too few');
	});

	it('leaves out answers without a word of how sure', () => {
		const rows = foldCalibration([answer('a', 'a'), ...several(2, 1, 'fairly')]);
		expect(rows.map(({sure, answers, right}) => [sure, answers, right])).toEqual([
			['sure', 0, 0],
			['fairly', 2, 1],
			['guess', 0, 0],
		]);
	});
});

describe('confusion', () => {
	it('counts what is taken for what, the most frequent first', () => {
		const {pairs, failures, count} = foldConfusion([
			answer('refused', 'timeout'),
			answer('refused', 'timeout', {question: 'pair'}),
			answer('401', '403'),
			answer('refused', 'refused'),
			answer('refused', 'dns', {question: 'layer'}),
		]);
		expect(pairs).toEqual([
			{was: 'refused', taken: 'timeout', times: 2},
			{was: '401', taken: '403', times: 1},
		]);
		expect(failures.slice(0, 2)).toEqual(['refused', 'timeout']);
		expect(count('refused', 'refused')).toBe(1);
		expect(count('refused', 'dns')).toBe(0);
	});
});

describe('missed failures', () => {
	it('are those that were wrong and not right since, with the latest mistake', () => {
		const missed = listMissed([
			answer('a', 'b', {seed: 1}),
			answer('a', 'b', {seed: 2}),
			answer('c', 'b'),
			answer('c', 'c'),
			answer('d', 'd'),
		]);
		expect(
			missed.map(({failure, times, answer: {seed}}) => [failure, times, seed]),
		).toEqual([['a', 2, 2]]);
	});

	it('are not mended by a right answer of another kind', () => {
		const mixed = [
			answer('a', 'b'),
			answer('a', 'tcp', {question: 'layer', right: true}),
		];
		expect(listMissed(mixed).map(({failure}) => failure)).toEqual(['a']);
	});
});
