import {checkCharacters} from './check-characters.ts';
import type {Section} from './course.ts';
import {sectionFrontMatter} from './front-matter.ts';
import {openPage} from './open-page.ts';
import type {Page} from './page.ts';
import {parseMarkdown} from './parse-markdown.ts';
import type {Report} from './problem.ts';
import {readBlocks} from './read-blocks.ts';
import {readFrontMatter} from './read-front-matter.ts';
import type {SourceFile} from './source-file.ts';

/** A section file that was read on its own; nothing in it has been linked yet. */
export type ReadSection = {
	readonly file: string;
	readonly section: Section;
	readonly page: Page;
	readonly report: Report;
};

/** Reads one section file; what is wrong in it goes to `report`. */
export const readSection = (
	{name, file, text}: SourceFile,
	report: Report,
): ReadSection => {
	const page = openPage(text, report);
	const root = parseMarkdown(text);
	checkCharacters(root, page);

	const id = name.replace(/\.md$/, '');
	const {fields, lineOfField} = readFrontMatter(root, sectionFrontMatter, report);
	if (fields && fields.id !== id) {
		report(
			lineOfField('id'),
			`The section's id ${fields.id} is not the name of its file.`,
			`Write id: ${id}, or rename the file to ${fields.id}.md.`,
		);
	}

	const body = root.children.filter(({type}) => type !== 'yaml');
	const blocks = readBlocks(body, page, 'section');
	if (blocks.length === 0) {
		report(1, 'The section is empty.', 'Write its text below the front matter.');
	}
	return {
		file,
		section: {id, title: fields?.title ?? id, blocks},
		page,
		report,
	};
};
