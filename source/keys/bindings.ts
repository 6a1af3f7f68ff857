import {answerBindings} from './answer-bindings.ts';
import {type DrillCommand, type DrillContext, drillBindings} from './drill-bindings.ts';
import {type LabCommand, type LabContext, labBindings} from './lab-bindings.ts';
import {listBindings} from './list-bindings.ts';
import {pageBindings} from './page-bindings.ts';
import {readingBindings} from './reading-bindings.ts';
import {referenceBindings} from './reference-bindings.ts';
import {sharedBindings} from './shared-bindings.ts';

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

/** Every key of the program, written once. In a hint line rows stand in this order. */
export const bindings: readonly Binding[] = [
	...listBindings,
	...pageBindings,
	...readingBindings,
	...answerBindings,
	...referenceBindings,
	...sharedBindings,
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
