import type {Line} from '../layout/line.ts';
import {wrapRuns} from '../layout/wrap-runs.ts';
import {bindings, type Context} from './bindings.ts';
import {keyLabel} from './key-labels.ts';

/** The keys of a context with what they do, one below the other. */
export const keyRows = (
	context: Context,
	width: number,
	ascii: boolean,
): readonly Line[] => {
	const rows = bindings
		.filter((binding) => binding.contexts.includes(context))
		.map(({keys, help}) => ({
			keys: keys.map((key) => keyLabel(key, ascii)).join(' '),
			help,
		}));
	const column = Math.max(...rows.map(({keys}) => keys.length)) + 2;
	if (width < column + 18) {
		return rows.flatMap(({keys, help}) => [
			...wrapRuns([{text: keys, tone: 'accent'}], width),
			...wrapRuns([{text: help}], width, {
				first: [{text: '  '}],
				rest: [{text: '  '}],
			}),
		]);
	}
	return rows.flatMap(({keys, help}) =>
		wrapRuns([{text: help}], width, {
			first: [{text: keys.padEnd(column), tone: 'accent'}],
			rest: [{text: ' '.repeat(column)}],
		}),
	);
};
