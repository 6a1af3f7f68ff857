import type {ContainerDirective} from 'mdast-util-directive';
import type {z} from 'zod';
import {describeIssue} from './describe-issue.ts';
import {findHardCharacters} from './hard-characters.ts';
import {lineOf} from './line-of.ts';
import type {Page} from './page.ts';

/** Reads what stands in the braces of a directive; undefined where a problem was reported. */
export const readAttributes = <Schema extends z.ZodObject>(
	node: ContainerDirective,
	schema: Schema,
	page: Page,
): z.infer<Schema> | undefined => {
	const line = lineOf(node);
	const written = node.attributes ?? {};
	for (const {name, todo} of findHardCharacters(Object.values(written).join(' '))) {
		page.report(line, `A value holds ${name}.`, todo);
	}

	const result = schema.safeParse(written);
	if (result.success) return result.data;
	for (const issue of result.error.issues) {
		for (const {what, todo} of describeIssue(issue, written, schema, 'attribute')) {
			page.report(line, what, todo);
		}
	}
	return undefined;
};
