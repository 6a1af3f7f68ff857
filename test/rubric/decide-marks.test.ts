import {describe, expect, it} from 'vitest';
import {decideMarks} from '../../source/rubric/decide-marks.ts';

const met = (...likelihoods: number[]) =>
	decideMarks(likelihoods, 2).map((mark) => mark.met);
const sure = (...likelihoods: number[]) =>
	decideMarks(likelihoods, 2).map((mark) => mark.sure);

describe('decideMarks', () => {
	it('gives what is likely and no more', () => {
		expect(met(0.9, 0.1, 0.5, 0.6)).toEqual([true, false, false, true]);
		expect(met(0.9)).toEqual([true]);
		expect(met(0.4)).toEqual([false]);
	});

	it('takes a doubt for odd wording where all else is right', () => {
		expect(met(0.9, 0.35, 0.8, 0.7)).toEqual([true, true, true, true]);
		expect(met(0.9, 0.2, 0.8, 0.7)).toEqual([true, false, true, true]);
	});

	it('takes no two doubts for odd wording', () => {
		expect(met(0.9, 0.4, 0.4, 0.7)).toEqual([true, false, false, true]);
	});

	it('wants more of one sentence, which may be a string of words', () => {
		const inOne = decideMarks([0.9, 0.1, 0.7, 0.8], 1);
		expect(inOne.map((mark) => mark.met)).toEqual([true, false, false, true]);
		expect(inOne.map((mark) => mark.sure)).toEqual([true, true, false, false]);
		expect(decideMarks([0.9, 0.3, 0.8], 1).every((mark) => mark.met)).toBe(true);
		expect(decideMarks([0.9, 0.3, 0.7], 1).some((mark) => !mark.met)).toBe(true);
	});

	it('is unsure near to what turns a mark, wherever that is', () => {
		expect(sure(0.9, 0.5, 0.1, 0.6)).toEqual([true, false, true, false]);
		expect(sure(0.9, 0.25, 0.9, 0.9)).toEqual([true, false, true, true]);
		expect(sure(0.9, 0.5, 0.9, 0.9)).toEqual([true, true, true, true]);
	});

	it('has nothing to say of nothing', () => {
		expect(decideMarks([], 0)).toEqual([]);
	});
});
