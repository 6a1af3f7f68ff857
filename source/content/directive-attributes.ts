import {z} from 'zod';
import {slug} from './slug.ts';

const id = slug.describe('a lasting name, written {#name}');
const title = z
	.string()
	.trim()
	.min(1)
	.describe('the heading that learners see, in quotes');

/** The directives of the lesson format, and the attributes that each takes. */
export const directiveAttributes = {
	callout: z.strictObject({
		id: id.optional(),
		tone: z
			.enum(['note', 'interview', 'pitfall', 'practice'])
			.describe('note, interview, pitfall or practice'),
		title,
	}),
	'filter-table': z.strictObject({id}),
	figure: z.strictObject({id, title}),
	question: z.strictObject({id, title}),
	exercise: z.strictObject({
		id: z
			.string()
			.regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/)
			.describe('the name of the block, such as {#A}'),
		title,
	}),
};

export type DirectiveName = keyof typeof directiveAttributes;
