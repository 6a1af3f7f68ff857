import {describe, expect, it} from 'vitest';
import {fitScorer} from '../../source/build/fit-scorer.ts';
import type {Described} from '../../source/build/training-rows.ts';
import {scoreFeatures} from '../../source/rubric/scorer.ts';
import {lessonRubric} from '../rubric/lesson-rubric.ts';

const rubric = lessonRubric();
const names = ['one', 'other', 'third'];

// A word shows in several features, as in real answers.
const featuresOf = (name: string) =>
	['w', 'a', 'b', 'c'].map((kind) => ({name: `${kind} ${name}`, value: 0.5}));

// The layer is met where exactly one of two words stands: nothing that a sum of weights can say.
const rows = Array.from({length: 8000}, (_, turn): Described => {
	const has = names.map((_, bit) => ((turn >> bit) & 1) === 1);
	return {
		exercise: ['A', 'B', 'C', 'D'][Math.floor(turn / 8) % 4] ?? 'A',
		features: names.flatMap((name, bit) => (has[bit] ? featuresOf(name) : [])),
		known: {layer: has[0] !== has[1], type: has[2] === true, attempt: true},
		weight: 1,
	};
});

describe('fitScorer', () => {
	const scorer = fitScorer(rows, rubric);

	it('learns what features say together and alone, for every exercise', () => {
		for (const {exercise, features, known} of rows.slice(0, 32)) {
			const scores = scoreFeatures(scorer, exercise, features);
			expect((scores?.get('layer') ?? 0.5) > 0.5, JSON.stringify(features)).toBe(
				known['layer'],
			);
			expect((scores?.get('type') ?? 0.5) > 0.5).toBe(known['type']);
		}
	});

	it('gives the same weights for the same answers', () => {
		expect(fitScorer(rows, rubric)).toEqual(scorer);
	});

	it('says nothing of an exercise that it never saw', () => {
		expect(scoreFeatures(scorer, 'Z', [{name: 'one', value: 1}])).toBeUndefined();
	});
});
