import type {Binding, Context} from './bindings.ts';
import {scrollBindings} from './common-bindings.ts';

const scrolling: readonly Context[] = [
	'reader',
	'result',
	'keys',
	'graded',
	'told',
	'paused',
	'failure',
	'explained',
];

/** The keys that scroll whatever is longer than the screen, and what enter does there. */
export const pageBindings: readonly Binding[] = [
	{
		contexts: ['reader'],
		keys: ['enter'],
		command: 'open',
		hint: '{enter}',
		help: 'step through the figure or open the table in view; otherwise go on',
	},
	{
		contexts: ['told'],
		keys: ['enter'],
		command: 'open',
		hint: '{enter}',
		help: 'try again, or go on once it is right',
	},
	{
		contexts: ['paused'],
		keys: ['enter', 'i'],
		command: 'again',
		hint: 'type on',
		help: 'go on typing',
	},
	{
		contexts: ['graded'],
		keys: ['enter'],
		command: 'again',
		hint: '{enter}',
		help: 'answer the question back, or try again with your answer to change',
	},
	{
		contexts: ['graded', 'paused'],
		keys: ['t'],
		command: 'type-diagnosis',
		help: 'type the diagnosis of a fresh output instead',
	},
	{
		contexts: ['graded'],
		keys: ['i'],
		command: 'edit',
		help: 'change your answer',
	},
	{
		contexts: ['graded'],
		keys: ['m'],
		command: 'model',
		hint: 'model answer',
		help: 'show or hide the model answer',
	},
	...scrollBindings(scrolling),
	{
		contexts: scrolling,
		keys: ['g', 'home'],
		command: 'to-start',
		help: 'to the start',
	},
	{
		contexts: scrolling,
		keys: ['G', 'end'],
		command: 'to-end',
		help: 'to the end',
	},
];
