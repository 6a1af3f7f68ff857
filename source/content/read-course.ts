import type {Course} from './course.ts';
import type {Problem} from './problem.ts';
import {readFolder} from './read-folder.ts';
import {readLesson} from './read-lesson.ts';

export type ReadCourseOptions = {
	/** What the folder is called in problems; by default its path from the working directory. */
	readonly shownAs?: string;
	/** Reads the rubric as its rules alone have it, whatever the scorer beside them is. */
	readonly withoutScorer?: boolean;
};

export type ReadCourse =
	| {readonly course: Course}
	| {readonly problems: readonly Problem[]};

/**
Reads a lesson folder to the course that is built into the program, or to every problem in it.

Read, parse, link: problems are collected on the way and reported together, sorted by file
and line.
*/
export const readCourse = (
	folder: string,
	{shownAs, withoutScorer = false}: ReadCourseOptions = {},
): ReadCourse => {
	const files = readFolder(folder, shownAs);
	if (!files) {
		return {
			problems: [
				{
					file: `${shownAs ?? folder}/lesson.md`,
					line: 1,
					what: 'The folder has no lesson.md.',
					todo: 'Name the folder of a lesson, or write its lesson.md.',
				},
			],
		};
	}
	const read = readLesson(
		withoutScorer
			? {...files, rubric: files.rubric.filter(({file}) => !file.endsWith('.json'))}
			: files,
	);
	return 'problems' in read
		? read
		: {course: {version: files.version, lesson: read.lesson}};
};
