import path from 'node:path';
import {readCourse} from '../../source/content/read-course.ts';
import type {Rubric} from '../../source/rubric/rubric.ts';

let read: Rubric | undefined;

/** The rubric of the lesson as the program has it, read once. */
export const lessonRubric = (): Rubric => {
	if (read !== undefined) return read;
	const lesson = path.resolve(import.meta.dirname, '../../lessons/reading-errors');
	const course = readCourse(lesson);
	if ('problems' in course)
		throw new Error(course.problems.map(({what}) => what).join('\n'));
	read = course.course.lesson.rubric;
	return read;
};
