import {describe, expect, it} from 'vitest';
import type {Block, Lesson} from '../../source/content/course.ts';
import {formatProblem} from '../../source/content/format-problem.ts';
import {readCatalogue} from '../../source/content/read-catalogue.ts';
import {readCourse} from '../../source/content/read-course.ts';

const folder = new URL('../../lessons/reading-errors', import.meta.url).pathname;
const result = readCourse(folder, {shownAs: 'lessons/reading-errors'});

const lesson = (): Lesson => {
	if ('problems' in result)
		throw new Error(result.problems.map(formatProblem).join('\n'));
	return result.course.lesson;
};
const blocks = (): readonly Block[] =>
	lesson().sections.flatMap((section) => section.blocks);

describe('the lesson on reading errors', () => {
	it('reads without a problem', () => {
		expect('problems' in result ? result.problems.map(formatProblem) : []).toEqual([]);
	});

	it('has its sections in the order of the outline', () => {
		expect(lesson().sections.map(({id}) => id)).toEqual([
			'start',
			'whose-fault',
			'codes-4xx',
			'codes-5xx',
			'below-http',
			'symptoms',
			'interview',
			'pitfall',
			'practice',
			'under-the-hood',
			'quick-check',
			'exercise',
			'takeaways',
		]);
	});

	it('lists thirteen symptoms, each with a cause and a first check', () => {
		const tables = blocks().filter((block) => block.kind === 'table' && block.filter);
		expect(tables).toMatchObject([{id: 'symptoms', head: [{}, {}, {}]}]);
		const [table] = tables;
		expect(table?.kind === 'table' ? table.rows.length : 0).toBe(13);
	});

	it('ties each symptom to a failure of the catalogue', () => {
		const {failures} = readCatalogue(
			new URL('../../lessons', import.meta.url).pathname,
		).catalogue;
		const known = failures.map(({id}) => id);
		const tied = blocks().flatMap((block) =>
			block.kind === 'table' ? (block.failures ?? []) : [],
		);
		expect(tied).toHaveLength(13);
		expect(tied.filter((id) => !known.includes(id))).toEqual([]);
	});

	it('asks four questions of four choices each', () => {
		const questions = blocks().filter((block) => block.kind === 'question');
		expect(questions.map(({question}) => question.choices.length)).toEqual([4, 4, 4, 4]);
	});

	it('has the exercise blocks A to D; two of them judge restraint', () => {
		const exercises = blocks().filter((block) => block.kind === 'exercise');
		expect(
			exercises.map(({exercise}) => [
				exercise.id,
				exercise.criteria.map(({id}) => id).join(' '),
			]),
		).toEqual([
			['A', 'layer type action restraint'],
			['B', 'layer type action'],
			['C', 'layer type action'],
			['D', 'layer type action restraint'],
		]);
	});

	it('draws five failures under the hood', () => {
		const hood = lesson().sections.find(({id}) => id === 'under-the-hood');
		const figures = hood?.blocks.filter(({kind}) => kind === 'figure') ?? [];
		expect(figures).toHaveLength(5);
	});
});
