import type {Line, Run} from '../layout/line.ts';
import {lineWidth} from '../layout/line-width.ts';
import {type Binding, bindings, type Context} from './bindings.ts';
import {keyLabel} from './key-labels.ts';

/** What a screen fills into the `{…}` of its hints; a hint whose word is missing is left out. */
export type HintWords = Readonly<Record<string, string | undefined>>;

/**
The keys that matter most in a context, as many as fit into `width` columns.

The key for help, where there is one, is kept to the last.
*/
export const hintLine = (
	context: Context,
	words: HintWords,
	width: number,
	ascii: boolean,
): Line => {
	const hints = bindings
		.filter((binding) => binding.contexts.includes(context))
		.map((binding) => hintRuns(binding, words, ascii))
		.filter((runs) => runs !== undefined);
	const help = hints.find((runs) => runs[0]?.text === '?');
	const rest = hints.filter((runs) => runs !== help);
	let line: readonly Run[] = [];
	const roomFor = (runs: readonly Run[], reserve: number): boolean =>
		lineWidth(line) + (line.length > 0 ? gap.length : 0) + lineWidth(runs) + reserve <=
		width;
	const helpWidth = help === undefined ? 0 : lineWidth(help) + gap.length;
	for (const runs of rest) {
		if (roomFor(runs, helpWidth)) line = join(line, runs);
	}
	if (help !== undefined && roomFor(help, 0)) line = join(line, help);
	return line;
};

const gap = '   ';

const join = (line: readonly Run[], runs: readonly Run[]): readonly Run[] =>
	line.length === 0 ? runs : [...line, {text: gap}, ...runs];

const hintRuns = (
	binding: Binding,
	words: HintWords,
	ascii: boolean,
): readonly Run[] | undefined => {
	if (binding.hint === undefined) return undefined;
	const label = fill(binding.hint, words);
	if (label === undefined) return undefined;
	return [
		{text: hintKeys(binding, ascii), tone: 'accent'},
		{text: ` ${label}`, tone: 'dim'},
	];
};

/** Up stands for both directions where the hint says "choose" or "scroll". */
const hintKeys = (binding: Binding, ascii: boolean): string => {
	const [key = ''] = binding.keys;
	const both = /^\{?(?:choose|scroll)\}?$/.test(binding.hint ?? '');
	if (both) return ascii ? 'Up/Down' : '↑↓';
	return keyLabel(key, ascii);
};

const fill = (hint: string, words: HintWords): string | undefined => {
	let missing = false;
	const label = hint.replace(/\{(\w+)\}/g, (_, name: string) => {
		const word = words[name];
		if (word === undefined) missing = true;
		return word ?? '';
	});
	return missing ? undefined : label;
};
