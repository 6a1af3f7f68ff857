import type {Binding} from './bindings.ts';

/** The keys of questions and of typed answers, before and after they are judged. */
export const answerBindings: readonly Binding[] = [
	{
		contexts: ['question'],
		keys: ['pagedown'],
		command: 'page-down',
		hint: '{more}',
		help: 'scroll down',
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
];
