import {checkCharacters} from './check-characters.ts';
import {type LessonFrontMatter, lessonFrontMatter} from './front-matter.ts';
import {lineOf} from './line-of.ts';
import {openPage} from './open-page.ts';
import {parseMarkdown} from './parse-markdown.ts';
import type {Report} from './problem.ts';
import {readFrontMatter} from './read-front-matter.ts';
import {shownChildren} from './shown-children.ts';
import type {SourceFile} from './source-file.ts';

/** `lesson.md`, which names the lesson and its sections. */
export type LessonFile = {
	readonly fields: LessonFrontMatter | undefined;
	/** The line on which a section is listed, counted from 0 in the list. */
	readonly lineOfListed: (index: number) => number;
	readonly report: Report;
};

/** Reads `lesson.md`; what is wrong in it goes to `report`. */
export const readLessonFile = ({text}: SourceFile, report: Report): LessonFile => {
	const root = parseMarkdown(text);
	checkCharacters(root, openPage(text, report));
	const {fields, lineOfField} = readFrontMatter(root, lessonFrontMatter, report);
	const body = shownChildren(root).find(({type}) => type !== 'yaml');
	if (body) {
		report(
			lineOf(body),
			'Text in lesson.md is not shown.',
			'Move it to a section file, and keep only the front matter here.',
		);
	}
	return {
		fields,
		lineOfListed: (index) => lineOfField('sections', index),
		report,
	};
};
