import {describe, expect, it} from 'vitest';
import type {Failure} from '../../source/diagnosis/catalogue.ts';
import {askQuestion} from '../../source/drill/ask-question.ts';
import {drillExercise} from '../../source/drill/drill-exercise.ts';
import {drillExerciseId, drillRubric} from '../../source/drill/drill-rubric.ts';
import {gradeAnswer} from '../../source/rubric/grade-answer.ts';
import {readTestCatalogue} from '../helpers/read-test-catalogue.ts';
import {readTestCourse} from '../helpers/read-test-course.ts';

const catalogue = readTestCatalogue();
const words = readTestCourse('reading-errors').lesson.rubric;

const failureOf = (id: string): Failure => {
	const failure = catalogue.failures.find((one) => one.id === id);
	if (failure === undefined) throw new Error(`no ${id}`);
	return failure;
};

const grade = (failure: Failure, answer: string) => {
	const asked = askQuestion({failure: failure.id, kind: 'typed'}, 3, catalogue);
	const rubric = drillRubric(failure, catalogue, asked?.output.text ?? '', words);
	const {verdicts} = gradeAnswer(answer, drillExerciseId, rubric);
	return Object.fromEntries(verdicts.map(({criterion, met}) => [criterion, met]));
};

const layerNames = {
	client: 'the client',
	dns: 'DNS',
	tcp: 'TCP',
	tls: 'TLS',
	http: 'HTTP',
	gateway: 'the gateway',
	application: 'the application',
	system: 'the system',
} as const;

describe('the rubric of a drilled output', {timeout: 60_000}, () => {
	it('grades by the three criteria of a diagnosis', () => {
		const refused = failureOf('connection-refused');
		expect(
			grade(
				refused,
				'tcp: nobody listens on that port. I would run ss -ltnp on the host',
			),
		).toEqual({layer: true, type: true, action: true});
		expect(grade(refused, 'DNS layer, the name is wrong, so dig it')).toEqual({
			layer: false,
			type: false,
			action: false,
		});
		expect(grade(refused, 'idk')).toEqual({layer: false, type: false, action: false});
	});

	it('accepts what nearly every failure says of itself', () => {
		const met = {layer: 0, type: 0, action: 0};
		for (const failure of catalogue.failures) {
			const verdicts = grade(
				failure,
				`It fails in ${layerNames[failure.layer]}. ${failure.meaning} I would check ${failure.checks[0]?.tells}.`,
			);
			for (const criterion of ['layer', 'type', 'action'] as const) {
				if (verdicts[criterion]) met[criterion]++;
			}
		}
		const {length} = catalogue.failures;
		expect(met.layer / length).toBeGreaterThan(0.95);
		expect(met.type / length).toBeGreaterThan(0.88);
		expect(met.action / length).toBeGreaterThan(0.88);
	});

	it('seldom accepts what a look-alike says of itself', () => {
		const pairs = catalogue.failures.flatMap((failure) =>
			failure.lookalikes.map(({id}) => ({failure, other: failureOf(id)})),
		);
		const gifts = pairs.filter(
			({failure, other}) => grade(failure, other.meaning)['type'],
		);
		expect(gifts.length / pairs.length).toBeLessThan(0.07);
	});

	it('gives nothing for the output itself', () => {
		for (const failure of catalogue.failures) {
			const asked = askQuestion({failure: failure.id, kind: 'typed'}, 3, catalogue);
			expect(grade(failure, asked?.output.text ?? '')['type']).toBe(false);
		}
	});

	it('goes with an exercise that has hints and a model answer', () => {
		const failure = failureOf('http-504');
		const question = askQuestion({failure: failure.id, kind: 'typed'}, 3, catalogue);
		if (question === undefined) throw new Error('no question');
		const exercise = drillExercise(question, failure);
		expect(exercise.criteria.map(({id}) => id)).toEqual(['layer', 'type', 'action']);
		expect(JSON.stringify(exercise.modelAnswer)).toContain(failure.meaning);
	});
});
