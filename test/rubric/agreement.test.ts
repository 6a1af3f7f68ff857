import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {asideVoices} from '../../source/build/aside-voices.ts';
import {loadVoices, type VoicedAnswer} from '../../source/build/load-training.ts';
import {gradeAnswer} from '../../source/rubric/grade-answer.ts';
import {type MarkPair, measureAgreement} from '../../source/rubric/measure-agreement.ts';
import type {Grade} from '../../source/rubric/verdict.ts';
import {lessonRubric} from './lesson-rubric.ts';

const folder = path.resolve(import.meta.dirname, '../fixtures/answers');
const answers = loadVoices(folder);

type Graded = VoicedAnswer & {
	readonly verdicts: Grade['verdicts'];
	readonly grader: Readonly<Record<string, boolean>>;
};

const grade = (some: readonly VoicedAnswer[]): readonly Graded[] =>
	some.map((one) => {
		const {verdicts} = gradeAnswer(one.answer, one.exercise, lessonRubric());
		const grader = Object.fromEntries(
			verdicts.map(({criterion, met}) => [criterion, met]),
		);
		return {...one, verdicts, grader};
	});

const pairsOf = (
	graded: readonly Graded[],
): readonly (MarkPair & {criterion: string; exercise: string})[] =>
	graded.flatMap(({met, grader, exercise}) =>
		Object.entries(met).map(([criterion, expert]) => ({
			expert,
			grader: grader[criterion] === true,
			criterion,
			exercise,
		})),
	);

/** Whether these are no person's answers, but variants of others' that change a mark or only seem to. */
const isVariant = (voice: string): boolean => /^(contrast|tb)-/.test(voice);

const deniedShare = (graded: readonly Graded[]): number => {
	const right = graded.filter(({met}) => Object.values(met).every(Boolean));
	const denied = right.filter(({grader}) => !Object.values(grader).every(Boolean));
	return denied.length / right.length;
};

const giftShare = (graded: readonly Graded[]): number => {
	const notDue = pairsOf(graded).filter(({expert}) => !expert);
	return notDue.filter(({grader}) => grader).length / notDue.length;
};

describe('agreement with the experts’ marks', () => {
	const aside = grade(answers.filter(({voice}) => asideVoices.has(voice)));
	// Every twentieth is enough to show that the weights fit the rules.
	const learnt = grade(
		answers
			.filter(({voice}) => !asideVoices.has(voice))
			.filter((_, place) => place % 20 === 0),
	);

	it('holds on the voices that were set aside', () => {
		expect(asideVoices.size).toBeGreaterThanOrEqual(190);
		expect(measureAgreement(pairsOf(aside)).kappa).toBeGreaterThan(0.92);
	});

	it('holds for each criterion and each block of the voices set aside', () => {
		const pairs = pairsOf(aside);
		for (const part of ['layer', 'type', 'action', 'restraint', 'A', 'B', 'C', 'D']) {
			const some = pairs.filter(
				({criterion, exercise}) => criterion === part || exercise === part,
			);
			expect(measureAgreement(some).kappa, part).toBeGreaterThan(0.85);
		}
	});

	it('seldom denies a mark to a fully right answer', () => {
		expect(deniedShare(aside)).toBeLessThan(0.03);
	});

	it('seldom gives a mark that is not due', () => {
		expect(giftShare(aside)).toBeLessThan(0.03);
		const gaming = aside.filter(({voice}) => /^fresh-gaming-/.test(voice));
		expect(gaming.length).toBeGreaterThan(1000);
		expect(giftShare(gaming)).toBeLessThan(0.031);
	});

	it('is near to full on the voices it learnt from', () => {
		const people = learnt.filter(({voice}) => !isVariant(voice));
		expect(measureAgreement(pairsOf(people)).kappa).toBeGreaterThan(0.95);
	});

	it('is high on variants that it learnt from, made to differ in little, and on all together', () => {
		const variants = learnt.filter(({voice}) => isVariant(voice));
		expect(variants.length).toBeGreaterThan(500);
		expect(measureAgreement(pairsOf(variants)).kappa).toBeGreaterThan(0.85);
		expect(measureAgreement(pairsOf(learnt)).kappa).toBeGreaterThan(0.935);
	});

	it('quotes the words that decided, for all but a few of the marks that it gives', () => {
		const given = aside
			.flatMap(({verdicts}) => verdicts)
			.filter(({met, criterion}) => met && criterion !== 'restraint');
		const without = given.filter(({evidence}) => evidence.length === 0);
		expect(without.length / given.length).toBeLessThan(0.003);
	});

	it('asks back on few marks', () => {
		const verdicts = aside.flatMap((one) => one.verdicts);
		const unsure = verdicts.filter(({sure}) => !sure).length / verdicts.length;
		expect(unsure).toBeLessThan(0.1);
	});
});
