import type {Sign, SignKind} from '../diagnosis/catalogue.ts';
import {checkPhrase} from '../diagnosis/check-phrase.ts';
import type {CodeNames} from '../diagnosis/compile-phrase.ts';
import {suggestName} from './nearest-name.ts';
import type {Report} from './problem.ts';
import type {SourceFile} from './source-file.ts';
import {readTextRows} from './text-rows.ts';

/** The signs of a file with their lines, for problems that show when they are linked. */
export type ReadSigns = {
	readonly signs: readonly Sign[];
	readonly lines: readonly number[];
	readonly report: Report;
};

const showing: readonly SignKind[] = [
	'outcome',
	'cause',
	'record',
	'attempt',
	'fallback',
	'hint',
];
const telling: readonly SignKind[] = [
	'success',
	'retry',
	'silent',
	'doubt',
	'region',
	'value',
];

/**
Reads the phrases of a producer: `[kind]` on a line, then `failure-id  phrase` below it.

Several ids stand as `http-502, connection-refused`; `{status}` instead of an id is the code that
the phrase finds. Kinds that show no failure have the phrase alone. `[kind exact]` means that
capitals count.
*/
export const readSigns = (
	{text}: SourceFile,
	codes: CodeNames,
	report: Report,
): ReadSigns => {
	const signs: Sign[] = [];
	const lines: number[] = [];
	let kind: SignKind | undefined;
	let exact = false;
	for (const {line, cells} of readTextRows(text, 1, report).rows) {
		const row = cells[0] ?? '';
		const heading = /^\[([a-z]+)( exact)?\]$/.exec(row);
		if (heading) {
			const [, name = '', capitals] = heading;
			kind = [...showing, ...telling].find((known) => known === name);
			exact = capitals !== undefined;
			if (kind === undefined) {
				const todo = suggestName(name, [...showing, ...telling]);
				report(line, `There is no kind of sign ${name}.`, todo);
			}
			continue;
		}
		if (kind === undefined) {
			report(line, 'The sign stands under no [kind].', 'Write [outcome] above it.');
			continue;
		}
		const sign = readSign(row, kind, exact);
		const problem = typeof sign === 'string' ? sign : problemOf(sign, codes);
		if (problem !== undefined) {
			report(line, problem, 'See lessons/signs/README.md for how a phrase is written.');
		} else if (typeof sign !== 'string') {
			signs.push(sign);
			lines.push(line);
		}
	}
	return {signs, lines, report};
};

const readSign = (row: string, kind: SignKind, exact: boolean): Sign | string => {
	if (telling.includes(kind)) return {kind, exact, shows: [], phrase: row};
	const cells = /^(\S+(?:, \S+)*)\s{2,}(\S.*)$/.exec(row);
	if (!cells) return 'The line is no sign: an id, two blanks, a phrase.';
	return {kind, exact, shows: (cells[1] ?? '').split(', '), phrase: cells[2] ?? ''};
};

const problemOf = ({kind, phrase, shows}: Sign, codes: CodeNames): string | undefined => {
	for (const shown of shows) {
		const name = /^\{(.*)\}$/.exec(shown)?.[1];
		if (name !== undefined && !phrase.includes(shown))
			return `The phrase has no ${shown}.`;
	}
	return checkPhrase(phrase, codes, showing.includes(kind));
};
