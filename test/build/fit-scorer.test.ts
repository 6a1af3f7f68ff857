import {describe, expect, it} from 'vitest';
import {fitScorer} from '../../source/build/fit-scorer.ts';
import type {Described} from '../../source/build/training-rows.ts';
import {scoreAnswer} from '../../source/rubric/scorer.ts';
import {lessonRubric} from '../rubric/lesson-rubric.ts';

const rubric = lessonRubric();
const names = ['one', 'other', 'third'];

// The layer is met where exactly one of two words stands: nothing that a sum of weights can say. The
// action is met where "first" comes before "then": nothing that the words without their order can say.
const rows = Array.from({length: 5000}, (_, turn): Described => {
	const has = names.map((_, bit) => ((turn >> bit) & 1) === 1);
	return {
		exercise: ['A', 'B', 'C', 'D'][Math.floor(turn / 8) % 4] ?? 'A',
		tags: [
			...names.flatMap((name, bit) => (has[bit] ? [[`w ${name}`]] : [])),
			...(turn % 3 === 0 ? [['w first'], ['w then']] : [['w then'], ['w first']]),
		],
		known: {
			layer: has[0] !== has[1],
			type: has[2] === true,
			action: turn % 3 === 0,
			attempt: true,
		},
		weight: 1,
	};
});

const scorer = await fitScorer(rows, rubric);
const few = rows.slice(0, 300);
const twice = [await fitScorer(few, rubric), await fitScorer(few, rubric)];

describe('fitScorer', () => {
	it('learns what words say together, alone and in their order, for every exercise', () => {
		for (const {exercise, tags, known} of rows.slice(0, 32)) {
			const scores = scoreAnswer(scorer, exercise, tags);
			expect((scores?.get('layer') ?? 0.5) > 0.5, JSON.stringify(tags)).toBe(
				known['layer'],
			);
			expect((scores?.get('type') ?? 0.5) > 0.5).toBe(known['type']);
			expect((scores?.get('action') ?? 0.5) > 0.5).toBe(known['action']);
		}
	});

	it('gives the same weights for the same answers', () => {
		expect(twice[0]).toEqual(twice[1]);
	});

	it('says nothing of an exercise that it never saw', () => {
		expect(scoreAnswer(scorer, 'Z', [['w one']])).toBeUndefined();
	});
});
