import {makeSpeller} from '../../source/text/make-speller.ts';
import type {Vocabulary} from '../../source/text/vocabulary.ts';

/** A vocabulary of the words given, for texts of a test. */
export const vocabularyOf = (
	wanted: string,
	known = '',
	spellings: readonly (readonly [string, string])[] = [],
): Vocabulary => {
	const words = new Set(wanted.split(' '));
	const others = new Set(known.split(' '));
	return {
		correct: makeSpeller(words, others),
		knows: (word) => words.has(word) || others.has(word),
		wants: (word) => words.has(word),
		spellings: new Map(
			spellings.map(([typed, meant]) => [
				typed.split(' ')[0] ?? '',
				[{typed: typed.split(' '), meant: meant.split(' ')}],
			]),
		),
	};
};
