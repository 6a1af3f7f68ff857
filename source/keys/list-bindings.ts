import type {Binding} from './bindings.ts';

/** The keys of the first screen and of the contents, where something is chosen from a list. */
export const listBindings: readonly Binding[] = [
	{
		contexts: ['home'],
		keys: ['enter', 'space'],
		command: 'open',
		hint: '{open}',
		help: 'open the chosen section where you stopped',
	},
	{
		contexts: ['home'],
		keys: ['d'],
		command: 'drill',
		hint: '{drill}',
		help: 'drill: fresh outputs, and again what you missed',
	},
	{
		contexts: ['home'],
		keys: ['l'],
		command: 'lab',
		hint: 'lab',
		help: 'make the failures happen for real on this machine',
	},
	{
		contexts: ['home'],
		keys: ['r'],
		command: 'reference',
		hint: 'reference',
		help: 'look a failure up, or paste an output to have it explained',
	},
	{
		contexts: ['home', 'contents'],
		keys: ['up', 'k'],
		command: 'up',
		hint: 'choose',
		help: 'choose the one above',
	},
	{
		contexts: ['home', 'contents'],
		keys: ['down', 'j'],
		command: 'down',
		help: 'choose the one below',
	},
	{
		contexts: ['home', 'contents'],
		keys: ['home', 'g', 'pageup'],
		command: 'to-start',
		help: 'choose the first',
	},
	{
		contexts: ['home', 'contents'],
		keys: ['end', 'G', 'pagedown'],
		command: 'to-end',
		help: 'choose the last',
	},
	{
		contexts: ['home'],
		keys: ['s'],
		command: 'result',
		hint: 'score',
		help: 'see your score',
	},
	{
		contexts: ['contents'],
		keys: ['enter', 'space', 'right', 'l'],
		command: 'open',
		hint: 'go there',
		help: 'go to the chosen section',
	},
];
