import type {Binding} from './bindings.ts';

/** The keys of the reference, of a failure in it and of an explained output. */
export const referenceBindings: readonly Binding[] = [
	{
		contexts: ['reference'],
		keys: ['enter'],
		command: 'open',
		hint: 'read',
		help: 'read about the chosen failure',
	},
	{
		contexts: ['reference'],
		keys: ['up'],
		command: 'up',
		hint: 'choose',
		help: 'choose the one above',
	},
	{
		contexts: ['reference'],
		keys: ['down'],
		command: 'down',
		help: 'choose the one below',
	},
	{
		contexts: ['reference'],
		keys: ['pageup'],
		command: 'page-up',
		help: 'ten up',
	},
	{
		contexts: ['reference'],
		keys: ['pagedown'],
		command: 'page-down',
		help: 'ten down',
	},
	{
		contexts: ['reference'],
		keys: ['esc'],
		command: 'leave',
		hint: 'back',
		help: 'empty the field, then back to the start',
	},
	{
		contexts: ['failure', 'explained'],
		keys: ['esc', 'enter', 'left', 'h', 'backspace'],
		command: 'leave',
		hint: 'back',
		help: 'back to the list',
	},
];
