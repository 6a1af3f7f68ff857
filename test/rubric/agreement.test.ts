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

/** Whether these are of nothing but contradictions and relations turned round, which people seldom write. */
const isTwisted = (voice: string): boolean => /^(gainsay|crossrel)-/.test(voice);

/** How many voices of each kind there were before thirty harder ones came. */
const before: Readonly<Record<string, number>> = {
	gaming: 36,
	odd: 35,
	phone: 35,
	pictures: 36,
};

/** Eight people whose answers were there first, by experts. */
const isFirst = (voice: string): boolean => /^g\d-p\d+$/.test(voice);

/** Whether a voice is one of the 110 in eleven themes that came last. */
const isLater = (voice: string): boolean =>
	/^(fishing4|gaming5|halfway|oddity-[de]|plainly-c|rightful|scenery-[efg]|thumbing-d)-\d+$/.test(
		voice,
	);

/** Whether a voice is one of the 180 in eighteen themes that came after these. */
const isLast = (voice: string): boolean =>
	/^(crossrel-d|gaming[67]|halfway-b|oddity-[fgh]|riddled|rightful-[bc]|scenery-[h-n]|thumbing-e)-/.test(
		voice,
	);

/** Whether a voice is of thirty, half of whose faults are a word or two. */
const isHarder = (voice: string): boolean => {
	const [, kind = '', number = 0] = /^fresh-([a-z]+)-(\d+)$/.exec(voice) ?? [];
	return Number(number) > (before[kind] ?? 0);
};

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
	const all = grade(answers.filter(({voice}) => asideVoices.has(voice)));
	const first = all.filter(({voice}) => isFirst(voice));
	const later = all.filter(({voice}) => isLater(voice));
	const last = all.filter(({voice}) => isLast(voice));
	const harder = all.filter(({voice}) => isHarder(voice));
	const aside = all.filter(
		({voice}) => !isFirst(voice) && !isLater(voice) && !isLast(voice) && !isHarder(voice),
	);
	// Every twentieth is enough to show that the weights fit the rules.
	const learnt = grade(
		answers
			.filter(({voice}) => !asideVoices.has(voice))
			.filter((_, place) => place % 20 === 0),
	);

	it('holds on the voices that were set aside', () => {
		expect(new Set(aside.map(({voice}) => voice)).size).toBe(191);
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

	it('holds on the 192 answers of experts', () => {
		expect(first.length).toBe(192);
		expect(measureAgreement(pairsOf(first)).kappa).toBeGreaterThan(0.94);
		for (const part of ['layer', 'type', 'action', 'restraint', 'A', 'B', 'C', 'D']) {
			const some = pairsOf(first).filter(
				({criterion, exercise}) => criterion === part || exercise === part,
			);
			expect(measureAgreement(some).kappa, part).toBeGreaterThan(0.9);
		}
		expect(deniedShare(first)).toBeLessThan(0.04);
		expect(giftShare(first)).toBeLessThan(0.03);
	});

	it('is lower on answers that a word or two make wrong, and on pictures without a technical word', () => {
		expect(harder.length).toBe(840);
		expect(measureAgreement(pairsOf(harder)).kappa).toBeGreaterThan(0.88);
		expect(later.length).toBe(3080);
		expect(measureAgreement(pairsOf(later)).kappa).toBeGreaterThan(0.85);
		expect(last.length).toBe(5040);
		expect(measureAgreement(pairsOf(last)).kappa).toBeGreaterThan(0.79);
	});

	it('is near to full on the voices it learnt from', () => {
		const people = learnt.filter(({voice}) => !isVariant(voice));
		const others = people.filter(({voice}) => !isTwisted(voice));
		// The nets cannot even learn these by heart.
		const twisted = people.filter(({voice}) => isTwisted(voice));
		expect(measureAgreement(pairsOf(others)).kappa).toBeGreaterThan(0.95);
		expect(measureAgreement(pairsOf(people)).kappa).toBeGreaterThan(0.949);
		expect(twisted.length).toBeGreaterThan(70);
		expect(measureAgreement(pairsOf(twisted)).kappa).toBeGreaterThan(0.6);
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
