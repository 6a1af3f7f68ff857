import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Catalogue} from '../diagnosis/catalogue.ts';
import {countLesson, type LessonCounts} from './count-lesson.ts';
import {formatProblem} from './format-problem.ts';
import {readCatalogue} from './read-catalogue.ts';
import {readCourse} from './read-course.ts';
import {findLessons} from './read-folder.ts';

const usage =
	'Usage: npm run check [-- FOLDER]   (a lesson, or a folder of lessons; by default lessons)';

/**
Checks every lesson of a folder, and the catalogue of failures in it, and says what is wrong, one
problem a line.

Returns the exit code: 0 when all is well, 1 with problems, 2 when there is nothing to check.
*/
export const check = (
	args: readonly string[],
	print: (line: string) => void,
	printError: (line: string) => void,
): number => {
	const [folder = 'lessons', ...others] = args;
	if (folder === '--help' || folder === '-h') {
		print(usage);
		return 0;
	}
	if (others.length > 0 || folder.startsWith('-')) {
		printError(usage);
		return 2;
	}
	const lessons = findLessons(folder);
	if (lessons.length === 0) {
		printError(`${folder} holds no lesson: no lesson.md in it or in a folder of it.`);
		printError(usage);
		return 2;
	}

	const results = lessons.map((lesson) => ({
		lesson,
		read: readCourse(lesson),
	}));
	const known = existsSync(join(folder, 'failures')) ? readCatalogue(folder) : undefined;
	const problems = [
		...results.flatMap(({read}) => ('problems' in read ? read.problems : [])),
		...(known?.problems ?? []),
	];
	for (const problem of problems) print(formatProblem(problem));
	for (const {lesson, read} of results) {
		if ('course' in read)
			print(`${lesson}: ${describe(countLesson(read.course.lesson))}`);
	}
	if (known?.problems.length === 0) print(`${folder}: ${describeAll(known.catalogue)}`);
	if (problems.length === 0) return 0;
	printError(count(problems.length, 'problem'));
	return 1;
};

const describe = (counts: LessonCounts): string =>
	[
		count(counts.sections, 'section'),
		count(counts.figures, 'figure'),
		count(counts.questions, 'question'),
		count(counts.exercises, 'exercise block'),
		count(counts.words, 'word'),
	].join(', ');

const describeAll = ({failures, vocabularies, signs}: Catalogue): string =>
	[
		count(failures.length, 'failure'),
		count(
			vocabularies.reduce((sum, {codes}) => sum + codes.length, 0),
			'code',
		),
		count(signs.length, 'sign'),
	].join(', ');

const count = (number: number, noun: string): string =>
	`${number} ${noun}${number === 1 ? '' : 's'}`;

// Run by itself and not imported by a test.
if (import.meta.main) {
	process.exitCode = check(process.argv.slice(2), console.log, console.error);
}
