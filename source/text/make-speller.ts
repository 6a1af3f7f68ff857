import {editDistance} from './edit-distance.ts';
import {phoneticKey} from './phonetic-key.ts';
import {stemWord} from './stem-word.ts';

/** Gives the word that was meant for the word that was typed. */
export type Speller = (typed: string) => string;

const withoutOneLetter = (word: string): readonly string[] =>
	Array.from(word, (_, place) => word.slice(0, place) + word.slice(place + 1));

const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

// A word spelt by ear is further off in letters, but it sounds the same; the more sounds agree,
// the less the letters matter.
const slipsByEar = (length: number, key: string): number =>
	Math.floor(length * (key.length < 4 ? 0.5 : key.length < 5 ? 0.6 : 0.7));

/** A word without its vowels, as it is typed where every letter costs. */
const skeletonOf = (word: string): string =>
	word.replaceAll(/[aeiouy]/g, '').replaceAll(/(.)\1+/g, '$1');

const add = (index: Map<string, string[]>, key: string, word: string): void => {
	const words = index.get(key);
	if (words === undefined) index.set(key, [word]);
	else words.push(word);
};

// Of shorter words too many slips look like a form of another word.
const shortestForm = 5;

/** Says whether a word is in one of the sets, or is another form of a word that is. */
export const knowsForms = (
	...sets: readonly ReadonlySet<string>[]
): ((word: string) => boolean) => {
	const stems = new Set(sets.flatMap((words) => Array.from(words, stemWord)));
	return (word) =>
		sets.some((words) => words.has(word)) ||
		(word.length >= shortestForm && stems.has(stemWord(word)));
};

/**
Makes a speller that corrects a word into one of `wanted`, the words that phrases are made of.

A word of `wanted` or of `known` is right as it is, and so are its other forms, every word with a
digit, and every word under four letters: 401 never becomes 403, nor "ms" "my". A word goes to the nearest word
within one slip (two from eight letters on), or to one that sounds the same.
*/
export const makeSpeller = (
	wanted: ReadonlySet<string>,
	known: ReadonlySet<string>,
): Speller => {
	const isKnown = knowsForms(wanted, known);
	const bySlip = new Map<string, string[]>();
	const bySound = new Map<string, string[]>();
	const bySkeleton = new Map<string, string[]>();
	for (const word of wanted) {
		if (word.length < 4 || /[^a-z]/.test(word)) continue;
		add(bySlip, word, word);
		for (const shorter of withoutOneLetter(word)) add(bySlip, shorter, word);
		add(bySound, phoneticKey(word), word);
		add(bySkeleton, skeletonOf(word), word);
	}

	const correct = (typed: string): string => {
		let best = typed;
		let bestCost = Number.POSITIVE_INFINITY;
		const consider = (candidate: string, limit: number, surcharge: number): void => {
			const distance = editDistance(typed, candidate, limit);
			if (distance > limit) return;
			const cost =
				distance +
				surcharge +
				(candidate[0] === typed[0] ? 0 : 0.6) +
				(candidate.length === typed.length ? 0 : 0.1);
			if (cost >= bestCost) return;
			best = candidate;
			bestCost = cost;
		};
		const limit = slipsAllowed(typed.length);
		for (const key of [typed, ...withoutOneLetter(typed)]) {
			for (const candidate of bySlip.get(key) ?? []) {
				if (candidate.length >= 4 && limit > 0) consider(candidate, limit, 0);
			}
		}
		if (typed.length >= 4) {
			const key = phoneticKey(typed);
			for (const candidate of bySound.get(key) ?? []) {
				const sameStart =
					phoneticKey(candidate.slice(0, 2)) === phoneticKey(typed.slice(0, 2));
				const longest = slipsByEar(typed.length, key);
				consider(candidate, sameStart ? longest : Math.min(longest, 2), 0.2);
			}
		}
		if (best === typed && !/[aeiou]/.test(typed)) {
			// Without vowels there is little to go by; the shortest word is the likeliest.
			for (const candidate of bySkeleton.get(skeletonOf(typed)) ?? []) {
				if (best === typed || candidate.length < best.length) best = candidate;
			}
		}
		return best;
	};

	const remembered = new Map<string, string>();
	return (typed) => {
		if (isKnown(typed) || /[^a-z]/.test(typed)) return typed;
		// A word of unusual length is no slip of the finger, and would cost the most.
		if (typed.length > 24 || typed.length < (/[aeiou]/.test(typed) ? 4 : 3)) return typed;
		const seen = remembered.get(typed);
		if (seen !== undefined) return seen;
		const corrected = correct(typed);
		if (remembered.size < 5000) remembered.set(typed, corrected);
		return corrected;
	};
};
