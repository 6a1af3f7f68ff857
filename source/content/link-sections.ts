import type {Section} from './course.ts';
import {nearestName} from './nearest-name.ts';
import type {LessonFile} from './read-lesson-file.ts';
import type {ReadSection} from './read-section.ts';

/** Puts the sections in the order of `lesson.md`; every one is listed once and exists. */
export const linkSections = (
	lesson: LessonFile,
	sections: readonly ReadSection[],
): readonly Section[] => {
	// Without a readable list, every file would be unlisted: one problem is enough.
	if (!lesson.fields) return [];
	const listed = lesson.fields.sections;
	const byId = new Map(sections.map(({section}) => [section.id, section]));
	const unlisted = sections.filter(({section}) => !listed.includes(section.id));
	for (const {section, report} of unlisted) {
		report(
			1,
			'The section is not listed in lesson.md, so it is never shown.',
			`Add ${section.id} to its sections, or delete the file.`,
		);
	}

	return listed.flatMap((id, index) => {
		const line = lesson.lineOfListed(index);
		if (listed.indexOf(id) !== index) {
			lesson.report(
				line,
				`The section ${id} is listed twice.`,
				'Delete one of the lines.',
			);
			return [];
		}
		const section = byId.get(id);
		if (section) return [section];
		const nearest = nearestName(
			id,
			unlisted.map((other) => other.section.id),
		);
		lesson.report(
			line,
			`There is no file ${id}.md.`,
			nearest === undefined
				? 'Write the file, or delete the line.'
				: `Did you mean ${nearest}?`,
		);
		return [];
	});
};
