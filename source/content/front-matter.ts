import {z} from 'zod';
import {slug} from './slug.ts';

const words = z.string().trim().min(1);

/** What stands between the `---` lines of `lesson.md`. */
export const lessonFrontMatter = z.strictObject({
	id: slug.describe('a lasting name such as reading-errors'),
	title: words.describe('the name that learners see'),
	course: words.describe('the course that the lesson belongs to'),
	number: words.describe('the number in its course as it is shown, such as 02'),
	sections: z
		.array(slug)
		.min(1)
		.describe('the ids of the sections, one a line, in the order they are read'),
});

export type LessonFrontMatter = z.infer<typeof lessonFrontMatter>;

/** What stands between the `---` lines of a section file. */
export const sectionFrontMatter = z.strictObject({
	id: slug.describe('the name of the file without .md'),
	title: words.describe('the name that learners see'),
	sources: z
		.array(words)
		.optional()
		.describe('where the facts come from, one citation a line'),
});
