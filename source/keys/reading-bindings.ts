import type {Binding} from './bindings.ts';

/** The keys of a section: its text, the search, its figures and its table. */
export const readingBindings: readonly Binding[] = [
	{
		contexts: ['reader'],
		keys: ['right', 'l'],
		command: 'next',
		hint: '{next}',
		help: 'next section',
	},
	{
		contexts: ['reader'],
		keys: ['left', 'h'],
		command: 'previous',
		hint: '{previous}',
		help: 'previous section',
	},
	{
		contexts: ['reader'],
		keys: ['/'],
		command: 'search',
		hint: 'search',
		help: 'search the whole lesson',
	},
	{
		contexts: ['reader'],
		keys: ['n'],
		command: 'next-match',
		help: 'next place that matches the search',
	},
	{
		contexts: ['reader'],
		keys: ['N'],
		command: 'previous-match',
		help: 'previous place that matches',
	},
	{
		contexts: ['search'],
		keys: ['enter'],
		command: 'open',
		hint: 'find',
		help: 'go to the first match',
	},
	{
		contexts: ['search'],
		keys: ['esc'],
		command: 'leave',
		hint: 'back',
		help: 'back to the text',
	},

	{
		contexts: ['figure'],
		keys: ['right', 'l', 'space', 'down', 'j'],
		command: 'next',
		hint: '{on} step',
		help: 'next step',
	},
	{
		contexts: ['figure'],
		keys: ['left', 'h', 'up', 'k', 'backspace'],
		command: 'previous',
		hint: 'step {back}',
		help: 'one step back',
	},
	{
		contexts: ['figure'],
		keys: ['home', 'g'],
		command: 'to-start',
		help: 'first step',
	},
	{
		contexts: ['figure'],
		keys: ['end', 'G'],
		command: 'to-end',
		help: 'last step',
	},
	{
		contexts: ['figure'],
		keys: ['enter', 'esc'],
		command: 'leave',
		hint: 'to the text',
		help: 'back to the text',
	},
	{
		contexts: ['figure'],
		keys: ['pagedown'],
		command: 'page-down',
		help: 'scroll down where the figure is taller than the screen',
	},
	{
		contexts: ['figure'],
		keys: ['pageup'],
		command: 'page-up',
		help: 'scroll up',
	},

	{
		contexts: ['table'],
		keys: ['down'],
		command: 'down',
		hint: 'scroll',
		help: 'one line down',
	},
	{contexts: ['table'], keys: ['up'], command: 'up', help: 'one line up'},
	{
		contexts: ['table'],
		keys: ['pagedown'],
		command: 'page-down',
		help: 'one page down',
	},
	{
		contexts: ['table'],
		keys: ['pageup'],
		command: 'page-up',
		help: 'one page up',
	},
	{
		contexts: ['table'],
		keys: ['esc', 'enter'],
		command: 'leave',
		hint: 'back to the text',
		help: 'back to the text',
	},
];
