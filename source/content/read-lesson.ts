import {checkCriteria} from './check-criteria.ts';
import {checkNames} from './check-names.ts';
import {checkReferences} from './check-references.ts';
import type {Lesson} from './course.ts';
import type {LessonFolder} from './lesson-folder.ts';
import {linkSections} from './link-sections.ts';
import type {Problem, Report} from './problem.ts';
import {readLessonFile} from './read-lesson-file.ts';
import {readRubric} from './read-rubric.ts';
import {readSection} from './read-section.ts';
import {sortProblems} from './sort-problems.ts';

/** Turns the files of a lesson into the lesson, or into every problem in them: parse, then link. */
export const readLesson = (
	folder: LessonFolder,
): {readonly lesson: Lesson} | {readonly problems: readonly Problem[]} => {
	const problems: Problem[] = [];
	const reporter =
		(file: string): Report =>
		(line, what, todo) => {
			problems.push({file, line, what, todo});
		};

	const lessonFile = readLessonFile(folder.lesson, reporter(folder.lesson.file));
	const read = folder.sections.map((source) =>
		readSection(source, reporter(source.file)),
	);

	const sections = linkSections(lessonFile, read);
	checkNames(read);
	checkReferences(read);
	const exercises = read.flatMap(({page}) => page.exercises);
	const rubricResult = readRubric(
		folder.rubric,
		Object.fromEntries(exercises.map(({exercise}) => [exercise.id, exercise.output])),
	);
	if (exercises.length > 0 && folder.rubric.length === 0) {
		lessonFile.report(
			1,
			'The lesson has exercises but no rubric.',
			'Write rubric/rubric.yaml: what counts in an answer.',
		);
	} else if ('problems' in rubricResult) problems.push(...rubricResult.problems);
	else checkCriteria(read, rubricResult.rubric);

	const {fields} = lessonFile;
	if (problems.length > 0 || !fields || 'problems' in rubricResult) {
		return {problems: sortProblems(problems)};
	}
	const figures = read.flatMap(({page}) => page.figures);
	return {
		lesson: {
			id: fields.id,
			title: fields.title,
			course: fields.course,
			number: fields.number,
			sections,
			figures: Object.fromEntries(figures.map((figure) => [figure.id, figure])),
			rubric: rubricResult.rubric,
		},
	};
};
