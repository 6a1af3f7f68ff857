import {breakWord} from './break-word.ts';
import type {Line, Run} from './line.ts';
import {lineWidth} from './line-width.ts';
import {tidyLine} from './tidy-line.ts';

export type WrapOptions = {
	/** What stands before the text on the first line, such as a bullet. */
	readonly first?: readonly Run[];
	/** What stands before it on every other line, such as the bullet's width in spaces. */
	readonly rest?: readonly Run[];
};

/** A word and the white space before it; both may change their looks midway. */
type Word = {readonly gap: Run[]; readonly text: Run[]};

/**
Wraps text at its spaces into lines no wider than `width` cells; there is always one line at least.

A longer word is broken. White space at a break is dropped, so are leading spaces, and a newline
is a space. A prefix that would leave less than two cells for the text is left out.
*/
export function wrapRuns(
	runs: readonly Run[],
	width: number,
	options: WrapOptions = {},
): Line[] {
	const first = fittingPrefix(options.first, width);
	const rest = fittingPrefix(options.rest, width);
	const roomOfRest = Math.max(1, width - lineWidth(rest));
	const lines: Line[] = [];
	let line: Run[] = [...first];
	let room = Math.max(1, width - lineWidth(first));
	let filled = false;

	const endLine = () => {
		lines.push(tidyLine(line));
		line = [...rest];
		room = roomOfRest;
		filled = false;
	};

	const add = (text: readonly Run[], taken: number) => {
		line.push(...text);
		room -= taken;
		filled = true;
	};

	for (const word of wordsOf(runs)) {
		const wide = lineWidth(word.text);
		const gap = filled ? lineWidth(word.gap) : 0;
		if (gap + wide <= room) {
			add(filled ? [...word.gap, ...word.text] : word.text, gap + wide);
			continue;
		}

		if (filled) {
			endLine();
		}

		if (wide <= room) {
			add(word.text, wide);
			continue;
		}

		for (const [index, part] of breakWord(
			word.text,
			Math.min(room, roomOfRest),
		).entries()) {
			if (index > 0) {
				endLine();
			}

			add(part, lineWidth(part));
		}
	}

	if (filled || lines.length === 0) {
		endLine();
	}

	return lines;
}

function fittingPrefix(
	prefix: readonly Run[] | undefined,
	width: number,
): readonly Run[] {
	return prefix && lineWidth(prefix) <= width - 2 ? prefix : [];
}

function wordsOf(runs: readonly Run[]): Word[] {
	const words: Word[] = [];
	let word: Word = {gap: [], text: []};
	for (const run of runs) {
		for (const text of run.text.match(/[ \t\r\n]+|[^ \t\r\n]+/g) ?? []) {
			if (!/^[ \t\r\n]/.test(text)) {
				word.text.push({...run, text});
				continue;
			}

			if (word.text.length > 0) {
				words.push(word);
				word = {gap: [], text: []};
			}

			word.gap.push({...run, text: /^ +$/.test(text) ? text : ' '});
		}
	}

	return word.text.length > 0 ? [...words, word] : words;
}
