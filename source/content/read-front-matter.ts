import type {Root} from 'mdast';
import {isMap, isNode, isScalar, LineCounter, parseDocument} from 'yaml';
import type {z} from 'zod';
import {describeIssue} from './describe-issue.ts';
import {lineOf} from './line-of.ts';
import type {Report} from './problem.ts';

export type FrontMatter<Fields> = {
	/** Undefined where a problem was reported. */
	readonly fields: Fields | undefined;
	/** The line in the file of a field, or of one item of a field that is a list. */
	readonly lineOfField: (field: string, item?: number) => number;
};

/** Reads the fields between the `---` lines at the top of a file, and reports what is wrong with them. */
export const readFrontMatter = <Schema extends z.ZodObject>(
	root: Root,
	schema: Schema,
	report: Report,
): FrontMatter<z.infer<Schema>> => {
	const node = root.children[0];
	if (node?.type !== 'yaml') {
		report(
			1,
			'The file has no front matter.',
			`Start it with a line ---, the fields ${Object.keys(schema.shape).join(', ')}, and a line ---.`,
		);
		return {fields: undefined, lineOfField: () => 1};
	}

	const counter = new LineCounter();
	// Failsafe: every value stays the text that was typed, so that 02 is not the number 2.
	const document = parseDocument(node.value, {
		schema: 'failsafe',
		lineCounter: counter,
		prettyErrors: false,
	});
	const lineAt = (offset: number): number => lineOf(node) + counter.linePos(offset).line;
	for (const error of document.errors) {
		report(
			lineAt(error.pos[0]),
			'The front matter is not readable here.',
			'Write "name: value"; put a value that holds ": " or starts with a sign in quotes.',
		);
	}
	if (document.errors.length > 0) return {fields: undefined, lineOfField: () => 1};

	const {contents} = document;
	const lineOfField = (field: string, item?: number): number => {
		if (!isMap(contents)) return lineOf(node);
		const inList = item === undefined ? undefined : document.getIn([field, item], true);
		if (isNode(inList) && inList.range) return lineAt(inList.range[0]);
		for (const {key} of contents.items) {
			if (isScalar(key) && key.value === field && key.range) return lineAt(key.range[0]);
		}
		return lineOf(node);
	};

	const written: unknown = document.toJS() ?? {};
	const isRecord = typeof written === 'object' && written !== null;
	const record = isRecord ? (written as Readonly<Record<string, unknown>>) : {};
	const result = schema.safeParse(record);
	if (result.success) return {fields: result.data, lineOfField};

	for (const issue of result.error.issues) {
		for (const problem of describeIssue(issue, record, schema, 'field')) {
			report(lineOfField(problem.field, problem.item), problem.what, problem.todo);
		}
	}
	return {fields: undefined, lineOfField};
};
