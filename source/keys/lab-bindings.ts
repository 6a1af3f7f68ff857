import type {Binding} from './bindings.ts';
import {programBindings, scrollBindings} from './common-bindings.ts';

/** Whose keys are live in the lab. */
export type LabContext =
	| 'lab'
	| 'scenario'
	| 'lab-typing'
	| 'blind'
	| 'blind-pick'
	| 'blind-told';

/** What only the lab has keys for. */
export type LabCommand = 'lab' | 'run' | 'repair' | 'figure' | 'log' | 'blind' | 'pick';

const lists: readonly LabContext[] = ['lab', 'blind-pick'];
const pages: readonly LabContext[] = ['scenario', 'blind', 'blind-told'];
const fieldless: readonly LabContext[] = [...lists, ...pages];

/** The keys of the lab, in the order in which the hint lines show them. */
export const labBindings: readonly Binding[] = [
	{
		contexts: ['lab'],
		keys: ['enter', 'space', 'right'],
		command: 'open',
		hint: '{open}',
		help: 'go to the chosen scenario',
	},
	{
		contexts: lists,
		keys: ['up', 'k'],
		command: 'up',
		hint: '{choose}',
		help: 'choose the one above',
	},
	{
		contexts: lists,
		keys: ['down', 'j'],
		command: 'down',
		help: 'choose the one below',
	},
	{
		contexts: lists,
		keys: ['home', 'g', 'pageup'],
		command: 'to-start',
		help: 'choose the first',
	},
	{
		contexts: lists,
		keys: ['end', 'G', 'pagedown'],
		command: 'to-end',
		help: 'choose the last',
	},
	{
		contexts: ['lab'],
		keys: ['b'],
		command: 'blind',
		hint: '{blind}',
		help: 'find out what is wrong from an address alone, for points',
	},
	{
		contexts: ['blind-pick'],
		keys: ['enter'],
		command: 'open',
		hint: 'that is it',
		help: 'answer with the chosen failure',
	},
	{
		contexts: ['blind-told'],
		keys: ['enter'],
		command: 'open',
		hint: 'next round',
		help: 'the next round',
	},
	{
		contexts: ['scenario'],
		keys: ['enter'],
		command: 'open',
		hint: '{enter}',
		help: 'say in your own words what failed, and have it graded',
	},
	{
		contexts: ['blind'],
		keys: ['enter'],
		command: 'open',
		hint: 'type it',
		help: 'say in your own words what failed',
	},
	{
		contexts: ['blind'],
		keys: ['c'],
		command: 'pick',
		hint: 'choose it',
		help: 'choose what failed from a list',
	},
	{
		contexts: ['scenario', 'blind'],
		keys: ['x'],
		command: 'run',
		hint: '{run}',
		help: 'run the client here and see what it prints',
	},
	{
		contexts: ['scenario', 'blind'],
		keys: ['r'],
		command: 'run',
		hint: '{again}',
		help: 'run it once more; what was mended is broken again first',
	},
	{
		contexts: ['scenario'],
		keys: ['p'],
		command: 'repair',
		hint: '{repair}',
		help: 'try what mends it, where something does',
	},
	{
		contexts: ['scenario'],
		keys: ['g'],
		command: 'log',
		hint: '{log}',
		help: 'show or hide what the gateway or the server wrote into its log',
	},
	{
		contexts: ['scenario'],
		keys: ['f'],
		command: 'figure',
		hint: '{figure}',
		help: "show or hide the lesson's figure beside the measured one",
	},
	{
		contexts: ['lab-typing'],
		keys: ['enter'],
		command: 'open',
		hint: 'have it graded',
		help: 'have your answer graded',
	},
	{
		contexts: ['lab-typing'],
		keys: ['esc'],
		command: 'leave',
		hint: 'back',
		help: 'leave the field; what is typed stays',
	},
	{
		contexts: ['lab-typing'],
		keys: ['pageup', 'up'],
		command: 'up',
		hint: 'scroll up',
		help: 'scroll up',
	},
	{
		contexts: ['lab-typing'],
		keys: ['pagedown', 'down'],
		command: 'down',
		help: 'scroll down',
	},
	{
		contexts: pages,
		keys: ['home'],
		command: 'to-start',
		help: 'to the start',
	},
	{
		contexts: pages,
		keys: ['end', 'G'],
		command: 'to-end',
		help: 'to the end',
	},
	...scrollBindings(pages),
	{
		contexts: fieldless,
		keys: ['esc', 'backspace', 'left', 'h'],
		command: 'leave',
		hint: 'back',
		help: 'back; the lab stops where its list is left',
	},
	...programBindings(fieldless, ['lab-typing']),
];
