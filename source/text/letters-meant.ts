import {undoContraction} from './undo-contraction.ts';
import type {Vocabulary} from './vocabulary.ts';

/** What digits are typed for; 1 is two letters by its looks. */
const lettersOf: Readonly<Record<string, readonly string[]>> = {
	0: ['o'],
	1: ['i', 'l'],
	3: ['e'],
	4: ['a', 'for'],
	5: ['s'],
	7: ['t'],
	8: ['ait', 'ate', 'at', 'eat', 'b'],
};

/** More digits than this are a number or an id. */
const mostDigits = 4;

/** A status code with letters for digits: "5o4", "4ol". */
const code = /^(?=\d*[oil])[1-5][0-9oil]{2}$/;

/** An amount with its unit, an ordinal, a class of codes. */
const amount =
	/^(?:\d\d+[a-z]+|\d(?:s|ms|st|nd|rd|th|xx|[kmg]b?|am|pm|x|h|hrs?|min|sec|days?))$/;

const spellings = (word: string): readonly string[] => {
	let found = [''];
	for (const letter of word) {
		const meant = lettersOf[letter] ?? (/\d/.test(letter) ? [] : [letter]);
		found = found.flatMap((start) => meant.map((end) => start + end));
	}
	return found;
};

/**
Reads a word in which digits stand for letters, "s3rver", "1nvalid", "l8", or letters for the digits of
a status code, "5o4". A word is taken for one only where a word comes out; "4xx", "ipv4" and "30s" stay
as they are. Words are folded.
*/
export const lettersMeant = (word: string, {knows, correct}: Vocabulary): string => {
	if (code.test(word)) return word.replaceAll('o', '0').replaceAll(/[il]/g, '1');
	const digits = word.match(/\d/g)?.length ?? 0;
	if (digits === 0 || digits > mostDigits || !/^[a-z0-9]+$/.test(word)) return word;
	const letters = word.length - digits;
	// Of two signs only what is often typed so: "n0", "w3", "l8".
	if (letters === 0 || (word.length < 3 && !/^(?:[gnst]0|[bmw]3|[lmw]8)$/.test(word)))
		return word;
	if (amount.test(word)) return word;
	const candidates = spellings(word);
	const known = candidates.find((one) => knows(one) || undoContraction(one).length > 1);
	if (known !== undefined) return known;
	// A slip beside the digits takes more letters, and a digit at the end alone is a version.
	if (letters < 3 || digits > letters || !/\d[a-z]/.test(word)) return word;
	for (const candidate of candidates) {
		const corrected = correct(candidate);
		if (corrected !== candidate) return corrected;
	}
	return word;
};
