import {describe, expect, it} from 'vitest';
import type {Entry, Happening} from '../../source/record/entry.ts';
import {foldProgress} from '../../source/record/fold-progress.ts';
import {parseEntry} from '../../source/record/parse-entry.ts';

const fold = (...happenings: readonly Happening[]) =>
	foldProgress(
		happenings.map((one): Entry => ({at: 0, lesson: 'made', ...one})),
		'made',
	).lab;

const diagnosed = (...met: readonly boolean[]): Happening => ({
	kind: 'lab-diagnosed',
	scenario: 'refused',
	text: 'an answer',
	rubric: 'drill connection-refused',
	verdicts: met.map((one, index) => ({
		criterion: `criterion-${index}`,
		met: one,
		state: one ? 'said' : 'missing',
		evidence: [],
		sure: true,
	})),
});

const round = (scenario: string, points: number): Happening => ({
	...{kind: 'blind-finished', scenario, answer: 'http-502', right: 1},
	...{checks: 1, ms: 1000, points},
});

describe('progress in the lab', () => {
	it('knows what was met and mended, by whomever', () => {
		const lab = fold(
			{kind: 'lab-ran', scenario: 'refused', by: 'learner'},
			{kind: 'lab-repaired', scenario: 'refused'},
			{kind: 'lab-ran', scenario: 'silent', by: 'program'},
		);
		expect(lab.scenarios).toEqual({
			refused: {ran: true, repaired: true},
			silent: {ran: true, repaired: false},
		});
	});

	it('keeps the best diagnosis', () => {
		const {scenarios} = fold(
			diagnosed(true, false),
			diagnosed(true, true),
			diagnosed(false),
		);
		expect(scenarios['refused']?.diagnosed).toEqual({met: 2, of: 2});
	});

	it('counts the rounds of blind mode and remembers the last of their scenarios', () => {
		const rounds = Array.from({length: 12}, (_, index) => round(`s${index}`, index * 5));
		const {blind} = fold(...rounds);
		expect(blind).toMatchObject({rounds: 12, best: 55});
		expect(blind.asked).toHaveLength(8);
		expect(blind.asked.at(-1)).toBe('s11');
	});

	it('is not confused by a scenario with the name of what every object has', () => {
		const {scenarios} = fold(
			{kind: 'lab-ran', scenario: '__proto__', by: 'program'},
			{kind: 'lab-repaired', scenario: 'constructor'},
		);
		expect(Object.keys(scenarios)).toEqual(['__proto__', 'constructor']);
	});

	it('reads its entries back, and knows a damaged one', () => {
		const line = (happening: object) =>
			parseEntry(JSON.stringify({at: 1, lesson: 'made', ...happening})).kind;
		expect(line(round('refused', 80))).toBe('entry');
		expect(line(diagnosed(true))).toBe('entry');
		expect(line({kind: 'lab-ran', scenario: 'refused', by: 'nobody'})).toBe('damaged');
		expect(line({kind: 'blind-finished', scenario: 'refused'})).toBe('damaged');
	});
});
