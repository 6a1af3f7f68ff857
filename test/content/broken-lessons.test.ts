import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {formatProblem} from '../../source/content/format-problem.ts';
import {readCourse} from '../../source/content/read-course.ts';

const fixtures = new URL('../fixtures/lessons/', import.meta.url).pathname;
const broken = readdirSync(fixtures).filter((name) => name.startsWith('broken-'));

describe('a lesson with mistakes', () => {
	it.each(broken)(
		'%s: all its problems are reported, sorted, with file and line',
		(name) => {
			const read = readCourse(`${fixtures}${name}`, {shownAs: name});
			const problems = 'problems' in read ? read.problems : [];
			expect(`${problems.map(formatProblem).join('\n')}\n`).toBe(
				readFileSync(`${fixtures}${name}/expected.txt`, 'utf8'),
			);
		},
	);

	it('says so where the folder is no lesson', () => {
		expect(readCourse('no/such/folder')).toEqual({
			problems: [
				{
					file: 'no/such/folder/lesson.md',
					line: 1,
					what: 'The folder has no lesson.md.',
					todo: 'Name the folder of a lesson, or write its lesson.md.',
				},
			],
		});
	});
});
