import {describe, expect, it} from 'vitest';
import {applyEntry} from '../../source/record/apply-entry.ts';
import {emptyProgress} from '../../source/record/empty-progress.ts';
import type {Entry, Happening} from '../../source/record/entry.ts';
import {foldProgress} from '../../source/record/fold-progress.ts';
import type {Progress} from '../../source/record/progress.ts';

const entriesOf = (...happenings: readonly Happening[]): Entry[] =>
	happenings.map((happening, at) => ({at, lesson: 'small', ...happening}));

const fold = (...happenings: readonly Happening[]) =>
	foldProgress(entriesOf(...happenings), 'small');

const answer = (choice: string, right: boolean, question = 'one'): Happening => ({
	kind: 'question-answered',
	question,
	choice,
	right,
});

const submitted = (text: string): Happening => ({
	kind: 'answer-submitted',
	exercise: 'A',
	text,
	rubric: 'r1',
	verdicts: [],
});

describe('foldProgress', () => {
	it('of nothing is the empty progress', () => {
		expect(foldProgress([], 'small')).toEqual(emptyProgress);
	});

	it('counts only what belongs to the lesson', () => {
		const entries = entriesOf({kind: 'section-read', section: 'start'});
		expect(foldProgress(entries, 'another')).toEqual(emptyProgress);
	});

	it('keeps the first seed, so that choices stay in their order', () => {
		const opened = (seed: number): Happening => ({kind: 'opened', seed, course: 'c1'});
		expect(fold(opened(0), opened(8)).seed).toBe(0);
	});

	it('resumes at the last place, and remembers how far down every section was', () => {
		const {section, fraction} = fold(
			{kind: 'moved', section: 'start', fraction: 0.5},
			{kind: 'moved', section: 'wire', fraction: 7},
			{kind: 'moved', section: 'start', fraction: 0.25},
		);
		expect({section, fraction}).toEqual({
			section: 'start',
			fraction: {start: 0.25, wire: 1},
		});
	});

	it('counts a section read or a figure stepped through once', () => {
		const {sectionsRead, figuresStepped} = fold(
			{kind: 'section-read', section: 'start'},
			{kind: 'section-read', section: 'start'},
			{kind: 'figure-stepped', figure: 'refused'},
			{kind: 'figure-stepped', figure: 'refused'},
		);
		expect({sectionsRead, figuresStepped}).toEqual({
			sectionsRead: ['start'],
			figuresStepped: ['refused'],
		});
	});

	it('lets the first answer count and still finds a question solved', () => {
		expect(
			fold(answer('no', false), answer('no', false), answer('yes', true)).questions,
		).toEqual({
			one: {first: {choice: 'no', right: false}, tried: ['no', 'yes'], solved: true},
		});
	});

	it('keeps a question solved when a wrong choice is looked at later', () => {
		expect(fold(answer('yes', true), answer('no', false)).questions['one']).toMatchObject(
			{
				first: {choice: 'yes', right: true},
				solved: true,
			},
		);
	});

	it('keeps the last draft until it is submitted', () => {
		const draft = (text: string): Happening => ({
			kind: 'draft-kept',
			exercise: 'A',
			text,
		});
		expect(fold(draft('T'), draft('TCP')).exercises['A']?.draft).toBe('TCP');

		const done = fold(draft('T'), submitted('TCP, refused')).exercises['A'];
		expect(done).toMatchObject({
			draft: '',
			attempts: [{text: 'TCP, refused', rubric: 'r1'}],
		});
		expect(fold(submitted('TCP'), draft('DNS')).exercises['A']?.draft).toBe('DNS');
	});

	it('keeps every attempt, and what was shown and disputed', () => {
		expect(
			fold(
				submitted('DNS'),
				{kind: 'hint-shown', exercise: 'A', criterion: 'layer'},
				{kind: 'hint-shown', exercise: 'A', criterion: 'layer'},
				submitted('TCP'),
				{kind: 'model-shown', exercise: 'A'},
				{
					kind: 'disputed',
					exercise: 'A',
					text: 'TCP',
					rubric: 'r1',
					verdict: {
						criterion: 'layer',
						met: false,
						state: 'missing',
						evidence: [],
						sure: true,
					},
				},
			).exercises['A'],
		).toEqual({
			draft: '',
			attempts: [
				{text: 'DNS', rubric: 'r1', verdicts: []},
				{text: 'TCP', rubric: 'r1', verdicts: [], disputed: ['layer']},
			],
			hintsShown: ['layer'],
			modelShown: true,
			disputes: 1,
		});
	});

	it.each(['__proto__', 'constructor', 'toString'])(
		'takes %s for an id like any',
		(id) => {
			const {questions, fraction} = fold(answer('no', false, id), {
				kind: 'moved',
				section: id,
				fraction: 0.5,
			});
			expect(Object.keys(questions)).toEqual([id]);
			expect(Object.entries(fraction)).toEqual([[id, 0.5]]);
		},
	);

	it('folds a hundred thousand entries well within a second', () => {
		const kinds: readonly ((at: number) => Happening)[] = [
			() => submitted('TCP'),
			(at) => ({kind: 'draft-kept', exercise: 'A', text: `TCP ${at}`}),
			(at) => ({kind: 'moved', section: `s${at % 12}`, fraction: 0.5}),
			(at) => ({kind: 'section-read', section: `s${at}`}),
			(at) => answer('no', false, `q${at % 9}`),
		];
		const entries = entriesOf(
			...Array.from(
				{length: 100_000},
				(_, at) => kinds[at % kinds.length]?.(at) ?? submitted(''),
			),
		);

		const start = performance.now();
		const progress = foldProgress(entries, 'small');
		expect(performance.now() - start).toBeLessThan(500);
		expect(progress.sectionsRead).toHaveLength(20_000);
		expect(progress.exercises['A']?.attempts).toHaveLength(20_000);
	});
});

describe('applyEntry', () => {
	it('comes step by step to what the fold comes to, and changes nothing given', () => {
		const entries = entriesOf(
			{kind: 'opened', seed: 3, course: 'c1'},
			{kind: 'moved', section: 'start', fraction: 0.5},
			{kind: 'section-read', section: 'start'},
			{kind: 'figure-stepped', figure: 'refused'},
			answer('no', false),
			answer('yes', true),
			{kind: 'draft-kept', exercise: 'A', text: 'T'},
			submitted('TCP'),
			{kind: 'hint-shown', exercise: 'A', criterion: 'layer'},
			submitted('TCP refused'),
			{kind: 'model-shown', exercise: 'A'},
		);

		let progress: Progress = emptyProgress;
		for (const [index, entry] of entries.entries()) {
			const before = structuredClone(progress);
			const next = applyEntry(progress, entry);
			expect(progress).toEqual(before);
			expect(next).toEqual(foldProgress(entries.slice(0, index + 1), 'small'));
			progress = next;
		}
	});
});
