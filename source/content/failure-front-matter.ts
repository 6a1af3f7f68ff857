import {z} from 'zod';
import {slug} from './slug.ts';

const words = z.string().trim().min(1);
const digits = z
	.string()
	.regex(/^\d{1,4}$/)
	.transform(Number);

/** What stands between the `---` lines of a failure's file. */
export const failureFrontMatter = z.strictObject({
	id: slug.describe('the name of the file without .md'),
	name: words.describe('what it is called, such as connection refused'),
	layer: z
		.enum(['client', 'dns', 'tcp', 'tls', 'http', 'gateway', 'application', 'system'])
		.describe('the layer where it fails'),
	answeredBy: z
		.enum(['client', 'resolver', 'kernel', 'tls', 'gateway', 'application', 'nobody'])
		.describe('who wrote what one sees'),
	status: digits.optional().describe('the HTTP status, for HTTP failures only'),
	meaning: words
		.max(200)
		.describe('one sentence of at most 160 characters that says what happened'),
	causes: z.array(words).min(1).describe('the likely causes, the likeliest first'),
	checks: z
		.array(z.strictObject({run: words, tells: words}))
		.min(1)
		.describe('the commands to run first, each with run and tells'),
	lookalikes: z
		.array(z.strictObject({id: slug, tell: words}))
		.describe('other failures, each with id and tell'),
	fault: z
		.enum(['client', 'server', 'network', 'operator', 'depends'])
		.describe('whose fault it is'),
	fixedBy: words.describe('who fixes it'),
	retry: z
		.enum(['never', 'once', 'later', 'backoff', 'after-fix'])
		.describe('whether to try again'),
	retryHow: words.describe('how to try again, in one sentence'),
	order: digits.describe(
		'its place on the way of the lesson, a number no other failure has',
	),
	figure: slug.optional().describe('the id of a figure of the lesson'),
	sources: z
		.array(words)
		.min(1)
		.describe('where the facts come from, one citation a line'),
});
