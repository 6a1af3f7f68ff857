import type {Binding, Context} from './bindings.ts';

/** The keys that scroll what is longer than the screen, line by line and page by page. */
export const scrollBindings = (contexts: readonly Context[]): readonly Binding[] => [
	{
		contexts,
		keys: ['down', 'j'],
		command: 'down',
		hint: '{more}',
		help: 'one line down',
	},
	{contexts, keys: ['up', 'k'], command: 'up', help: 'one line up'},
	{
		contexts,
		keys: ['space', 'pagedown', 'ctrl+f'],
		command: 'page-down',
		help: 'one page down',
	},
	{
		contexts,
		keys: ['pageup', 'b', 'ctrl+b'],
		command: 'page-up',
		help: 'one page up',
	},
	{contexts, keys: ['ctrl+d'], command: 'half-down', help: 'half a page down'},
	{contexts, keys: ['ctrl+u'], command: 'half-up', help: 'half a page up'},
];

/**
The keys that every screen has: help and the way out. Where a field takes the letters, only the
ones with Ctrl are live.
*/
export const programBindings = (
	fieldless: readonly Context[],
	fields: readonly Context[],
): readonly Binding[] => [
	{
		contexts: fieldless.filter((context) => context !== 'keys'),
		keys: ['?'],
		command: 'keys',
		hint: 'keys',
		help: 'these keys',
	},
	{
		contexts: fieldless,
		keys: ['q'],
		command: 'quit',
		help: 'quit; everything is kept',
	},
	{
		contexts: [...fieldless, ...fields],
		keys: ['ctrl+c'],
		command: 'quit',
		help: 'quit from anywhere; everything is kept',
	},
	{
		contexts: [...fieldless, ...fields],
		keys: ['ctrl+z'],
		command: 'suspend',
		help: 'back to the shell for a while; `fg` comes back',
	},
];
