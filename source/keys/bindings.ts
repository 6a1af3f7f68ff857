import {type DrillCommand, type DrillContext, drillBindings} from './drill-bindings.ts';
import {type LabCommand, type LabContext, labBindings} from './lab-bindings.ts';

/** Which keys are live: the screen, or the part of it that has the learner's attention. */
export type Context =
	| 'home'
	| 'reader'
	| 'search'
	| 'figure'
	| 'table'
	| 'question'
	| 'told'
	| 'typing'
	| 'paused'
	| 'graded'
	| 'result'
	| 'contents'
	| 'keys'
	| 'reference'
	| 'failure'
	| 'explained'
	| DrillContext
	| LabContext;

/** What a key asks for; `source/session/` decides what becomes of it. */
export type Command =
	| 'up'
	| 'down'
	| 'page-up'
	| 'page-down'
	| 'half-up'
	| 'half-down'
	| 'to-start'
	| 'to-end'
	| 'next'
	| 'previous'
	| 'open'
	| 'contents'
	| 'search'
	| 'next-match'
	| 'previous-match'
	| 'again'
	| 'edit'
	| 'model'
	| 'dispute'
	| 'result'
	| 'keys'
	| 'leave'
	| 'reference'
	| DrillCommand
	| LabCommand
	| 'quit'
	| 'suspend';

/** One row of the table that drives the handler, the hint line, the help screen and the README. */
export type Binding = {
	readonly contexts: readonly Context[];
	/** The names that `keyNames` gives. */
	readonly keys: readonly string[];
	readonly command: Command;
	/** What the key does, for the help screen and the README. */
	readonly help: string;
	/**
	The hint line's words; `{next}` and the like are filled in by the screen. Without it the
	key is listed on the help screen only. The first rows of a context are shown first.
	*/
	readonly hint?: string;
};

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

/** Every key of the program, written once. In a hint line rows stand in this order. */
export const bindings: readonly Binding[] = [
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
	{
		contexts: scrolling,
		keys: ['down', 'j'],
		command: 'down',
		hint: '{more}',
		help: 'one line down',
	},
	{
		contexts: scrolling,
		keys: ['up', 'k'],
		command: 'up',
		help: 'one line up',
	},
	{
		contexts: scrolling,
		keys: ['space', 'pagedown', 'ctrl+f'],
		command: 'page-down',
		help: 'one page down',
	},
	{
		contexts: scrolling,
		keys: ['pageup', 'b', 'ctrl+b'],
		command: 'page-up',
		help: 'one page up',
	},
	{
		contexts: scrolling,
		keys: ['ctrl+d'],
		command: 'half-down',
		help: 'half a page down',
	},
	{
		contexts: scrolling,
		keys: ['ctrl+u'],
		command: 'half-up',
		help: 'half a page up',
	},
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

	{
		contexts: ['question'],
		keys: ['pagedown'],
		command: 'page-down',
		hint: '{more}',
		help: 'scroll down',
	},
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
	{
		contexts: ['question'],
		keys: ['enter', '1-4'],
		command: 'open',
		hint: 'answer',
		help: 'answer with the chosen one, or by its number',
	},
	{
		contexts: ['question'],
		keys: ['up', 'down', 'j', 'k'],
		command: 'down',
		hint: 'choose',
		help: 'choose',
	},
	{
		contexts: ['question', 'told', 'paused', 'graded'],
		keys: ['right', 'l'],
		command: 'next',
		hint: '{next}',
		help: 'the next one',
	},
	{
		contexts: ['question', 'told', 'paused', 'graded'],
		keys: ['left', 'h'],
		command: 'previous',
		help: 'the one before',
	},
	{
		contexts: ['question'],
		keys: ['pageup'],
		command: 'page-up',
		help: 'scroll up',
	},

	{
		contexts: ['typing'],
		keys: ['enter'],
		command: 'open',
		hint: 'have it graded',
		help: 'have your answer graded',
	},
	{
		contexts: ['typing'],
		keys: ['esc'],
		command: 'leave',
		hint: 'pause',
		help: 'leave the field; what is typed is kept',
	},
	{
		contexts: ['typing'],
		keys: ['pageup', 'up'],
		command: 'up',
		hint: 'output',
		help: 'scroll the output up',
	},
	{
		contexts: ['typing'],
		keys: ['pagedown', 'down'],
		command: 'down',
		help: 'scroll the output down',
	},
	{
		contexts: ['graded'],
		keys: ['tab'],
		command: 'next-match',
		help: 'choose the verdict to dispute',
	},
	{
		contexts: ['graded'],
		keys: ['d'],
		command: 'dispute',
		hint: 'dispute',
		help: 'note that the chosen verdict is wrong, for the author of the rubric',
	},

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
		contexts: ['reader', 'question', 'told', 'paused', 'graded', 'result'],
		keys: ['c'],
		command: 'contents',
		hint: 'contents',
		help: 'the contents of the lesson',
	},
	{
		contexts: ['reader', 'question', 'told', 'paused', 'graded', 'result'],
		keys: ['esc'],
		command: 'leave',
		help: 'back to the start',
	},
	{
		contexts: [
			'home',
			'reader',
			'figure',
			'question',
			'told',
			'paused',
			'graded',
			'result',
			'contents',
			'failure',
			'explained',
		],
		keys: ['?'],
		command: 'keys',
		hint: 'keys',
		help: 'these keys',
	},
	{
		contexts: [
			'home',
			'reader',
			'figure',
			'question',
			'told',
			'paused',
			'graded',
			'result',
			'contents',
			'keys',
			'failure',
			'explained',
		],
		keys: ['q'],
		command: 'quit',
		help: 'quit; everything is kept',
	},
	{
		contexts: ['home'],
		keys: ['esc'],
		command: 'quit',
		help: 'quit; everything is kept',
	},
	{
		contexts: [
			'home',
			'reader',
			'search',
			'figure',
			'table',
			'question',
			'told',
			'typing',
			'paused',
			'graded',
			'result',
			'contents',
			'keys',
			'reference',
			'failure',
			'explained',
		],
		keys: ['ctrl+c'],
		command: 'quit',
		help: 'quit from anywhere; everything is kept',
	},
	{
		contexts: [
			'home',
			'reader',
			'search',
			'figure',
			'table',
			'question',
			'told',
			'typing',
			'paused',
			'graded',
			'result',
			'contents',
			'keys',
			'reference',
			'failure',
			'explained',
		],
		keys: ['ctrl+z'],
		command: 'suspend',
		help: 'back to the shell for a while; `fg` comes back',
	},
	...drillBindings,
	...labBindings,
];

/** What a key means in a context, or undefined where it means nothing. */
export const commandFor = (context: Context, key: string): Command | undefined =>
	lookup.get(context)?.get(key);

const lookup = new Map<Context, Map<string, Command>>();
for (const {contexts, keys, command} of bindings) {
	for (const context of contexts) {
		const row = lookup.get(context) ?? new Map<string, Command>();
		for (const key of keys) if (!row.has(key)) row.set(key, command);
		lookup.set(context, row);
	}
}
