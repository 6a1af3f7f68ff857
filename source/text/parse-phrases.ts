import {parsePhrase} from './parse-phrase.ts';
import type {Phrase} from './phrase.ts';

/** A phrase as it was written, and on which line of the list. */
export type WrittenPhrase = {readonly text: string; readonly line: number};

/** Cuts a list of phrases, set apart by commas and line ends, into its phrases; lines count from 0. */
export const cutPhrases = (list: string): readonly WrittenPhrase[] =>
	list.split('\n').flatMap((row, line) =>
		row
			.replace(/(?:^|\s)#.*$/, '')
			.split(',')
			.map((text) => ({text: text.trim(), line}))
			.filter(({text}) => text !== ''),
	);

/** Parses a list that is known to be right; a phrase that is not one throws. */
export const parsePhrases = (list: string): readonly Phrase[] =>
	cutPhrases(list).map(({text}) => {
		const phrase = parsePhrase(text);
		if (typeof phrase === 'string') throw new Error(`Phrase "${text}": ${phrase}.`);
		return phrase;
	});
