import {z} from 'zod';
import type {Code, Vocabulary} from '../diagnosis/catalogue.ts';
import type {Report} from './problem.ts';
import {slug} from './slug.ts';
import type {SourceFile} from './source-file.ts';
import {readTextRows} from './text-rows.ts';

/** A vocabulary with the lines of its codes, for problems that show when it is linked. */
export type ReadVocabulary = {
	readonly vocabulary: Vocabulary;
	readonly lines: readonly number[];
	readonly report: Report;
};

const fieldShape = z.strictObject({
	title: z.string().describe('what one of the codes is called, such as curl exit code'),
	source: z.string().describe('where the codes are listed, such as man 1 curl'),
	placeholder: slug
		.optional()
		.describe('the name that phrases use, if not the name of the file'),
});

/**
Reads a vocabulary: one line a code, `NAME, OTHER NAME  failure-id  phrase`, or `-` for no failure.
*/
export const readCodes = ({name, text}: SourceFile, report: Report): ReadVocabulary => {
	const {fields, rows} = readTextRows(text, 3, report);
	const written = Object.fromEntries([...fields].map(([key, {value}]) => [key, value]));
	const result = fieldShape.safeParse(written);
	for (const issue of result.error?.issues ?? []) {
		const keys =
			issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])];
		for (const key of keys) {
			report(
				fields.get(key)?.line ?? 1,
				`The field ${key} is missing, unknown or of the wrong shape.`,
				'The fields are title, source and, where phrases use another name, placeholder.',
			);
		}
	}
	const codes: Code[] = [];
	const lines: number[] = [];
	const first = new Map<string, number>();
	for (const {line, cells} of rows) {
		const [names = '', failures = '', phrase = ''] = cells;
		if (phrase === '' || !/^(?:-|[a-z0-9-]+(?:, [a-z0-9-]+)*)$/.test(failures)) {
			report(
				line,
				'The line is no code.',
				'Write the code, the id of its failure or -, and a phrase, two blanks apart.',
			);
			continue;
		}
		const written = names.split(', ');
		for (const one of written) {
			const earlier = first.get(one);
			if (earlier !== undefined) {
				report(line, `The code ${one} stands on line ${earlier} too.`, 'Delete one.');
			}
			first.set(one, line);
		}
		codes.push({
			names: written,
			failures: failures === '-' ? [] : failures.split(', '),
			phrase,
		});
		lines.push(line);
	}
	if (codes.length === 0) report(1, 'The file holds no code.', 'Write one a line.');
	const id = name.replace(/\.[a-z]+$/, '');
	const {title = id, source = '', placeholder = id} = result.data ?? {};
	return {vocabulary: {id, title, placeholder, source, codes}, lines, report};
};
