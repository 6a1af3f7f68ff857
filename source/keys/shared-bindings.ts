import type {Binding, Context} from './bindings.ts';
import {programBindings} from './common-bindings.ts';

/** Where the lesson is read or answered, so that its contents and its start are a key away. */
const lessonPages: readonly Context[] = [
	'reader',
	'question',
	'told',
	'paused',
	'graded',
	'result',
];

/** Where no field takes the letters. */
const fieldless: readonly Context[] = [
	...lessonPages,
	'home',
	'figure',
	'contents',
	'keys',
	'failure',
	'explained',
];

/** The keys that many screens share: help, the way back, the way out. */
export const sharedBindings: readonly Binding[] = [
	{
		contexts: ['contents', 'keys'],
		keys: ['esc', 'backspace', 'left', 'h'],
		command: 'leave',
		hint: 'back',
		help: 'back',
	},
	{contexts: ['contents'], keys: ['c'], command: 'leave', help: 'back'},
	{contexts: ['keys'], keys: ['?'], command: 'leave', help: 'back'},
	{
		contexts: lessonPages,
		keys: ['c'],
		command: 'contents',
		hint: 'contents',
		help: 'the contents of the lesson',
	},
	{contexts: lessonPages, keys: ['esc'], command: 'leave', help: 'back to the start'},
	{
		contexts: ['home'],
		keys: ['esc'],
		command: 'quit',
		help: 'quit; everything is kept',
	},
	...programBindings(fieldless, ['search', 'table', 'typing', 'reference']),
];
