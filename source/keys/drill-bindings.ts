import type {Binding} from './bindings.ts';
import {programBindings} from './common-bindings.ts';

/** Whose keys are live in a drill. */
export type DrillContext =
	| 'drill-opening'
	| 'drill'
	| 'drill-told'
	| 'drill-typing'
	| 'drill-paused'
	| 'drill-graded'
	| 'drill-report'
	| 'drill-result';

/** What only a drill has keys for. */
export type DrillCommand =
	| 'drill'
	| 'choose-1'
	| 'choose-2'
	| 'choose-3'
	| 'choose-4'
	| 'sureness'
	| 'type-diagnosis'
	| 'report';

const pages: readonly DrillContext[] = ['drill-report', 'drill-result'];
const reading: readonly DrillContext[] = [
	'drill-told',
	'drill-graded',
	'drill-paused',
	...pages,
];
const scrolled: readonly DrillContext[] = ['drill', ...reading];
const fieldless: readonly DrillContext[] = ['drill-opening', ...scrolled];

/** The keys of the drill, in the order in which the hint lines show them. */
export const drillBindings: readonly Binding[] = [
	{
		contexts: ['drill'],
		keys: ['enter'],
		command: 'open',
		hint: 'answer',
		help: 'answer with the chosen one',
	},
	...([1, 2, 3, 4] as const).map(
		(place): Binding => ({
			contexts: ['drill'],
			keys: [String(place)],
			command: `choose-${place}`,
			help: `answer with the ${['first', 'second', 'third', 'fourth'][place - 1]} one`,
		}),
	),
	{
		contexts: ['drill'],
		keys: ['s', 'tab'],
		command: 'sureness',
		hint: '{sure}',
		help: 'say how sure you are before you answer: guess, fairly, sure',
	},
	{
		contexts: ['drill'],
		keys: ['up', 'k'],
		command: 'up',
		hint: 'choose',
		help: 'choose the one above',
	},
	{
		contexts: ['drill'],
		keys: ['down', 'j'],
		command: 'down',
		help: 'choose the one below',
	},
	{
		contexts: ['drill-told'],
		keys: ['enter', 'right', 'l'],
		command: 'open',
		hint: 'next question',
		help: 'the next question',
	},
	{
		contexts: ['drill-graded'],
		keys: ['enter', 'right', 'l'],
		command: 'next',
		hint: 'next question',
		help: 'the next question',
	},
	{
		contexts: ['drill-told'],
		keys: ['t'],
		command: 'type-diagnosis',
		hint: 'type its diagnosis',
		help: 'type the diagnosis of this output and have it graded',
	},
	{
		contexts: ['drill-typing'],
		keys: ['enter'],
		command: 'open',
		hint: 'have it graded',
		help: 'have your diagnosis graded',
	},
	{
		contexts: ['drill-typing'],
		keys: ['tab'],
		command: 'sureness',
		hint: '{sure}',
		help: 'say how sure you are: guess, fairly, sure',
	},
	{
		contexts: ['drill-typing'],
		keys: ['esc'],
		command: 'leave',
		hint: 'pause',
		help: 'leave the field',
	},
	{
		contexts: ['drill-typing'],
		keys: ['pageup', 'up'],
		command: 'up',
		hint: 'output',
		help: 'scroll the output up',
	},
	{
		contexts: ['drill-typing'],
		keys: ['pagedown', 'down'],
		command: 'down',
		help: 'scroll the output down',
	},
	{
		contexts: ['drill-paused'],
		keys: ['enter', 'i'],
		command: 'again',
		hint: 'type on',
		help: 'go on typing',
	},
	{
		contexts: ['drill-paused'],
		keys: ['right', 'l'],
		command: 'next',
		hint: 'another question',
		help: 'leave this one, and go on with another question',
	},
	{
		contexts: ['drill-graded'],
		keys: ['i'],
		command: 'again',
		hint: 'try again',
		help: 'change your diagnosis; the first one counts',
	},
	{
		contexts: ['drill-graded'],
		keys: ['m'],
		command: 'model',
		hint: 'model answer',
		help: 'show or hide the model answer',
	},
	{
		contexts: pages,
		keys: ['enter'],
		command: 'open',
		hint: 'back',
		help: 'back',
	},
	{
		contexts: reading,
		keys: ['down', 'j'],
		command: 'down',
		hint: '{more}',
		help: 'one line down',
	},
	{contexts: reading, keys: ['up', 'k'], command: 'up', help: 'one line up'},
	{
		contexts: ['drill'],
		keys: ['pagedown', 'space'],
		command: 'page-down',
		hint: '{more}',
		help: 'one page down',
	},
	{
		contexts: reading,
		keys: ['pagedown', 'space'],
		command: 'page-down',
		help: 'one page down',
	},
	{contexts: scrolled, keys: ['pageup', 'b'], command: 'page-up', help: 'one page up'},
	{contexts: scrolled, keys: ['home', 'g'], command: 'to-start', help: 'to the start'},
	{contexts: scrolled, keys: ['end', 'G'], command: 'to-end', help: 'to the end'},
	{
		contexts: ['drill', 'drill-told', 'drill-result'],
		keys: ['r'],
		command: 'report',
		hint: '{report}',
		help: 'what is due, how sure you were, and what you take for what',
	},
	{
		contexts: ['drill-opening'],
		keys: ['esc'],
		command: 'leave',
		hint: 'back',
		help: 'back',
	},
	{
		contexts: scrolled,
		keys: ['esc'],
		command: 'leave',
		help: 'back',
	},
	...programBindings(fieldless, ['drill-typing']),
];
