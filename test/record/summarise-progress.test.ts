import {describe, expect, it} from 'vitest';
import type {Happening, RecordedVerdict} from '../../source/record/entry.ts';
import {foldProgress} from '../../source/record/fold-progress.ts';
import {reportProgress} from '../../source/record/report-progress.ts';
import {summariseProgress} from '../../source/record/summarise-progress.ts';
import {smallCourse} from './small-course.ts';

const summaryOf = (...happenings: readonly Happening[]) =>
	summariseProgress(
		foldProgress(
			happenings.map((happening, at) => ({at, lesson: 'small', ...happening})),
			'small',
		),
		smallCourse,
	);

const read = (section: string): Happening => ({kind: 'section-read', section});
const stepped = (figure: string): Happening => ({kind: 'figure-stepped', figure});
const answered = (question: string, right: boolean): Happening => ({
	kind: 'question-answered',
	question,
	choice: right ? 'yes' : 'no',
	right,
});
const submitted = (exercise: string, ...met: readonly string[]): Happening => ({
	kind: 'answer-submitted',
	exercise,
	text: 'TCP',
	rubric: 'r1',
	verdicts: ['layer', 'action'].map(
		(criterion): RecordedVerdict => ({
			criterion,
			met: met.includes(criterion),
			state: met.includes(criterion) ? 'said' : 'missing',
			evidence: [],
			sure: true,
		}),
	),
});

const everything = [
	read('start'),
	read('wire'),
	stepped('refused'),
	stepped('lost'),
	answered('one', true),
	answered('two', false),
	answered('two', true),
	submitted('A', 'layer', 'action'),
	submitted('B', 'layer'),
];

describe('summariseProgress', () => {
	it('finds every section open before anything has happened', () => {
		const summary = summaryOf();
		expect(summary.sections.map(({state}) => state)).toEqual(Array(4).fill('open'));
		expect(summary).toMatchObject({share: 0, next: 'start', again: []});
		expect(summary.questions).toEqual({done: 0, of: 2});
		expect(summary.criteria).toEqual({done: 0, of: 4});
	});

	it('tells from the blocks of a section what there is to do in it', () => {
		expect(summaryOf(stepped('lost')).sections.map(({notes}) => notes)).toEqual([
			[],
			[{kind: 'figures', done: 1, of: 2}],
			[{kind: 'questions', done: 0, of: 2}],
			[{kind: 'exercises', done: 0, of: 2}],
		]);
	});

	it('takes a section for done only with all that is in it', () => {
		expect(summaryOf(read('wire'), stepped('refused')).sections[1]).toMatchObject({
			state: 'started',
		});
		expect(
			summaryOf(read('wire'), stepped('refused'), stepped('lost')).sections[1],
		).toMatchObject({state: 'done', fraction: 1});
	});

	it('takes a section whose tasks are all done for read', () => {
		expect(
			summaryOf(answered('one', true), answered('two', true)).sections[2],
		).toMatchObject({state: 'done'});
	});

	it.each<[string, number, Happening]>([
		['a place below the top', 0, {kind: 'moved', section: 'start', fraction: 0.4}],
		['a wrong answer', 2, answered('one', false)],
		['a draft', 3, {kind: 'draft-kept', exercise: 'B', text: 'T'}],
	])('takes a section for started after %s', (_, index, happening) => {
		expect(summaryOf(happening).sections[index]?.state).toBe('started');
	});

	it('counts drafts but not empty ones', () => {
		const draft = (exercise: string, text: string): Happening => ({
			kind: 'draft-kept',
			exercise,
			text,
		});
		expect(summaryOf(draft('A', ''), draft('B', 'T')).sections[3]?.drafts).toBe(1);
	});

	it('shares out what is done over reading, figures, questions and exercises', () => {
		// Four sections, two figures, two questions and two exercises: ten parts.
		expect(summaryOf(read('start')).share).toBeCloseTo(0.1);
		expect(summaryOf(read('start'), stepped('lost'), submitted('A')).share).toBeCloseTo(
			0.3,
		);
		expect(summaryOf(...everything).share).toBe(1);
	});

	it('goes on where the learner is, then with what follows, then with what was left out', () => {
		const at = (section: string): Happening => ({kind: 'moved', section, fraction: 0});
		expect(summaryOf(at('wire')).next).toBe('wire');
		expect(summaryOf(at('start'), read('start')).next).toBe('wire');
		expect(summaryOf(submitted('A'), submitted('B'), at('logs')).next).toBe('start');
		expect(summaryOf(at('no-longer-there')).next).toBe('start');
		expect(summaryOf(...everything).next).toBeUndefined();
	});

	it('scores the first answer and the best attempt', () => {
		const summary = summaryOf(...everything, submitted('A'), submitted('B', 'action'));
		expect(summary.questions).toEqual({done: 1, of: 2});
		expect(summary.criteria).toEqual({done: 3, of: 4});
		expect(summary.byCriterion).toEqual([
			{id: 'layer', label: 'layer', done: 1, of: 2},
			{id: 'action', label: 'next step', done: 2, of: 2},
		]);
		expect(summary.exercises.map(({attempts, score}) => [attempts, score.done])).toEqual([
			[2, 2],
			[2, 1],
		]);
		expect(summary.sections.map(({score}) => score)).toEqual([
			undefined,
			undefined,
			{done: 1, of: 2},
			{done: 3, of: 4},
		]);
	});

	it('lists what to look at again, and nothing that was not tried', () => {
		expect(summaryOf(answered('two', false), submitted('B', 'layer')).again).toEqual([
			{kind: 'question', id: 'two', title: 'Question two', section: 'check'},
			{
				kind: 'criterion',
				exercise: 'B',
				id: 'action',
				title: 'Block B: next step',
				section: 'logs',
			},
		]);
	});

	it('is not disturbed by ids that the lesson no longer has', () => {
		const old = summaryOf(
			read('gone'),
			stepped('gone'),
			answered('gone', false),
			submitted('gone'),
			{kind: 'moved', section: 'gone', fraction: 0.5},
		);
		expect(old).toEqual(summaryOf());
	});
});

describe('reportProgress', () => {
	it('shows the sections, the score and what to look at again', () => {
		const summary = summaryOf(
			read('start'),
			{kind: 'moved', section: 'wire', fraction: 0.4},
			stepped('lost'),
			answered('one', false),
			submitted('B', 'layer'),
			{kind: 'draft-kept', exercise: 'A', text: 'T'},
		);
		expect(reportProgress(summary, 'A small lesson', {ascii: false})).toEqual([
			'A small lesson',
			'30 % done. Go on with "On the wire".',
			'',
			'  ✓ The start',
			'  ▸ On the wire                                         40 %, 1 of 2 figures',
			'  ▸ Quick check                                             0 of 2 questions',
			'  ▸ Diagnose the log lines                         1 of 2 exercises, a draft',
			'',
			'Score',
			'  Questions right at the first answer                                 0 of 2',
			'  Criteria met, best attempt at each exercise                         1 of 4',
			'    layer                                                             1 of 2',
			'    next step                                                         0 of 2',
			'',
			'Exercises',
			'  Block B, one attempt                                  ✓ layer  ✗ next step',
			'',
			'To look at again',
			'  · Question one (first answer wrong)',
			'  · Block B: next step (not met yet)',
		]);
	});

	it('does with ASCII alone, and says when all is done', () => {
		const lines = reportProgress(summaryOf(...everything), 'A small lesson', {
			ascii: true,
		});
		expect(lines.join('\n')).toMatch(/^[\n -~]*$/);
		expect(lines[1]).toBe('All of it is done.');
	});

	it('never leaves 76 columns, and cuts nothing off', () => {
		const long = 'a very long title '.repeat(9).trim();
		const lines = reportProgress(
			{
				...summaryOf(...everything),
				sections: summaryOf(stepped('lost')).sections.map((section) => ({
					...section,
					title: long,
				})),
			},
			long,
			{ascii: false},
		);
		expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(76);
		expect(lines.join(' ').match(/a very long title/g)).toHaveLength(45);
	});
});
