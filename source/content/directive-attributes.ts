import {z} from 'zod';
import {slug} from './slug.ts';

const id = slug.describe('#id, a lasting name such as #slow-answer');
const title = z.string().trim().min(1).describe('title="the heading that learners see"');

/** The directives of the lesson format, and the attributes that each takes. */
export const directiveAttributes = {
	callout: z.strictObject({
		id: id.optional(),
		tone: z
			.enum(['note', 'interview', 'pitfall', 'practice'])
			.describe('tone=note, or interview, pitfall or practice'),
		title,
	}),
	'filter-table': z.strictObject({
		id,
		failures: z
			.string()
			.optional()
			.describe('failures="the ids of the failures that the rows are about, one a row"'),
	}),
	figure: z.strictObject({id, title}),
	question: z.strictObject({id, title}),
	exercise: z.strictObject({
		id: z
			.string()
			.regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/)
			.describe('#id, the lasting name of the block such as #A'),
		title,
	}),
};
