import path from 'node:path';
import type {Course} from '../../source/content/course.ts';
import {formatProblem} from '../../source/content/format-problem.ts';
import {readCourse} from '../../source/content/read-course.ts';

const root = path.resolve(import.meta.dirname, '../..');

const folders = {
	/** The lesson that is taught: what holds for every lesson is tested on it. */
	'reading-errors': 'lessons/reading-errors',
	/** A small one that never changes: what is compared word for word is drawn from it. */
	'exit-codes': 'test/fixtures/lessons/second-lesson',
} as const;

/** Reads a lesson as the build does, once; throws with its problems where it has some. */
export const readTestCourse = (id: keyof typeof folders): Course => {
	const known = courses.get(id);
	if (known !== undefined) return known;
	const read = readCourse(path.join(root, folders[id]), {shownAs: folders[id]});
	if ('problems' in read) throw new Error(read.problems.map(formatProblem).join('\n'));
	courses.set(id, read.course);
	return read.course;
};

const courses = new Map<string, Course>();
