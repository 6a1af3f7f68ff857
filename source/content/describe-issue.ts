import type {z} from 'zod';
import {suggestName} from './nearest-name.ts';

/** A problem with one field, before it is known where it stands. */
export type FieldProblem = {
	readonly field: string;
	/** For a field that is a list: which item, counted from 0. */
	readonly item?: number;
	readonly what: string;
	readonly todo: string;
};

/**
Says in an author's words what a schema found wrong with the fields that were written.

`noun` is what a field is called where it stands; the description of an attribute shows how
it is written.
*/
export const describeIssue = (
	issue: z.core.$ZodIssue,
	written: Readonly<Record<string, unknown>>,
	schema: z.ZodObject,
	noun: 'field' | 'attribute',
): readonly FieldProblem[] => {
	const names = Object.keys(schema.shape);
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((field) => ({
			field,
			what: `Unknown ${noun} ${field}.`,
			todo: suggestName(
				field,
				// What is there already was hardly meant a second time.
				names.filter((name) => written[name] === undefined),
			),
		}));
	}

	const [field, item] = issue.path;
	const name = String(field ?? '');
	const meaning = schema.shape[name]?.description ?? 'a text';
	const place = {field: name, ...(typeof item === 'number' ? {item} : {})};
	if (name === '' || written[name] === undefined) {
		const addition = noun === 'attribute' ? meaning : `${name}: ${meaning}`;
		return [
			{...place, what: `The ${noun} ${name} is missing.`, todo: `Add ${addition}.`},
		];
	}
	if (issue.code === 'invalid_value') {
		const value = String(written[name]);
		return [
			{
				...place,
				what: `The ${noun} ${name} can't be ${value}.`,
				todo: suggestName(value, issue.values.map(String)),
			},
		];
	}
	if (issue.code === 'invalid_format') {
		return [
			{
				...place,
				what: `The ${noun} ${name} is not a plain id.`,
				todo: 'Write lower-case letters and digits with hyphens between, such as slow-answer.',
			},
		];
	}
	return [
		{
			...place,
			what: `The ${noun} ${name} is empty or of the wrong shape.`,
			todo: `Write ${meaning}.`,
		},
	];
};
