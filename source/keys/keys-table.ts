import {bindings, type Context} from './bindings.ts';
import {keyLabel} from './key-labels.ts';

/** The keys of the program as the Markdown table that stands in the README. */
export const keysTable = (): string => {
	const rows = places.flatMap(({name, context}) => {
		const keys = bindings
			.filter(({contexts, hint}) => contexts.includes(context) && hint !== undefined)
			.map(({keys, help}) => `${keys.map(mark).join(' ')} ${help}`);
		return keys.length === 0 ? [] : [`| ${name} | ${keys.join('; ')} |`];
	});
	return ['| where | keys |', '| --- | --- |', ...rows].join('\n');
};

const places: readonly {readonly name: string; readonly context: Context}[] = [
	{name: 'start', context: 'home'},
	{name: 'reading', context: 'reader'},
	{name: 'search', context: 'search'},
	{name: 'figure', context: 'figure'},
	{name: 'table', context: 'table'},
	{name: 'question', context: 'question'},
	{name: 'typing a diagnosis', context: 'typing'},
	{name: 'a graded diagnosis', context: 'graded'},
	{name: 'score', context: 'result'},
	{name: 'drill', context: 'drill'},
	{name: 'an answered drill', context: 'drill-told'},
	{name: 'lab', context: 'lab'},
	{name: 'a scenario of the lab', context: 'scenario'},
	{name: 'blind mode', context: 'blind'},
];

/** A key in Markdown, where a bar would end the table's cell. */
const mark = (key: string): string => `\`${keyLabel(key, false).replace('|', '\\|')}\``;
