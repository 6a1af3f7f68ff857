import type {Course, Section} from '../content/course.ts';

/** The section with an id, or the first one where a record names a section that is gone. */
export const findSection = (course: Course, id: string | undefined): Section => {
	const {sections} = course.lesson;
	const section = sections.find((candidate) => candidate.id === id) ?? sections[0];
	if (section === undefined) throw new Error('A lesson has at least one section.');
	return section;
};

/** The section `distance` places after another one, or undefined beyond the ends. */
export const neighbourSection = (
	course: Course,
	id: string,
	distance: number,
): Section | undefined => {
	const index = course.lesson.sections.findIndex((section) => section.id === id);
	return course.lesson.sections[index + distance];
};
