import {LineCounter, parseDocument} from 'yaml';
import {z} from 'zod';
import type {Rubric} from '../rubric/rubric.ts';
import type {Problem} from './problem.ts';

/**
Reads the rubric of a lesson from `rubric/rubric.yaml`, or every problem in it.

`outputs` holds the output of each exercise by its id.
*/
export const readRubric = (
	files: readonly {readonly file: string; readonly text: string}[],
	_outputs: Readonly<Record<string, string>> = {},
): {readonly rubric: Rubric} | {readonly problems: readonly Problem[]} => {
	const source = files.find(({file}) => file.endsWith('rubric.yaml'));
	if (!source) return {rubric: {version: '', criteria: []}};
	const counter = new LineCounter();
	const document = parseDocument(source.text, {lineCounter: counter});
	const problems = document.errors.map((error) => ({
		file: source.file,
		line: counter.linePos(error.pos[0]).line,
		what: 'The rubric is not readable here.',
		todo: 'Write it like the rubric of another lesson.',
	}));
	if (problems.length > 0) return {problems};
	const result = rubricFile.safeParse(document.toJS());
	if (result.success) return {rubric: {version: '0', criteria: result.data.criteria}};
	return {
		problems: result.error.issues.map((issue) => ({
			file: source.file,
			line: 1,
			what: `The rubric has a fault at ${issue.path.join('.')}.`,
			todo: 'Give every criterion an id, a label and what it asks.',
		})),
	};
};

const rubricFile = z.strictObject({
	criteria: z.array(
		z.strictObject({id: z.string(), label: z.string(), asks: z.string()}),
	),
});
