import {functionWords} from './function-words.ts';
import {lettersMeant} from './letters-meant.ts';
import type {ScannedWord} from './scan-words.ts';
import {undoContraction} from './undo-contraction.ts';
import type {Vocabulary} from './vocabulary.ts';

/** The words that were meant, and how many typed ones they stand for. */
export type Meant = {readonly words: readonly string[]; readonly taken: number};

const joinsOn = (word: ScannedWord | undefined): word is ScannedWord =>
	word !== undefined && word.before === 'none';

const letterNames: ReadonlyMap<string, string> = new Map([
	['ay', 'a'],
	['bee', 'b'],
	['see', 'c'],
	['cee', 'c'],
	['dee', 'd'],
	['ee', 'e'],
	['eff', 'f'],
	['gee', 'g'],
	['aitch', 'h'],
	['haitch', 'h'],
	['eye', 'i'],
	['jay', 'j'],
	['kay', 'k'],
	['el', 'l'],
	['ell', 'l'],
	['em', 'm'],
	['en', 'n'],
	['enn', 'n'],
	['oh', 'o'],
	['pee', 'p'],
	['pea', 'p'],
	['queue', 'q'],
	['cue', 'q'],
	['kew', 'q'],
	['ar', 'r'],
	['are', 'r'],
	['es', 's'],
	['ess', 's'],
	['tee', 't'],
	['tea', 't'],
	['you', 'u'],
	['yoo', 'u'],
	['vee', 'v'],
	['ex', 'x'],
	['ecks', 'x'],
	['why', 'y'],
	['wye', 'y'],
	['zed', 'z'],
	['zee', 'z'],
]);

const letterOf = (text: string): string | undefined =>
	text.length === 1 && /\p{L}/u.test(text) ? text : letterNames.get(text);

// "d n s" and "dee en ess" are dns, as a dictation writes them.
const spelledOut = (
	words: readonly ScannedWord[],
	at: number,
	vocabulary: Vocabulary,
): Meant | undefined => {
	let letters = '';
	let found: Meant | undefined;
	for (let place = at; place < at + 5; place++) {
		const word = words[place];
		const letter = word === undefined ? undefined : letterOf(word.text);
		if (word === undefined || letter === undefined) break;
		if (place > at && word.before === 'sentence') break;
		letters += letter;
		if (letters.length > 1 && letters !== 'is' && vocabulary.wants(letters)) {
			found = {words: [letters], taken: letters.length};
		}
	}
	return found;
};

const otherSpelling = (
	words: readonly ScannedWord[],
	at: number,
	vocabulary: Vocabulary,
): Meant | undefined => {
	const candidates = vocabulary.spellings.get(words[at]?.text ?? '') ?? [];
	const fits = candidates.find(({typed}) =>
		typed.every(
			(text, offset) =>
				words[at + offset]?.text === text &&
				(offset === 0 || joinsOn(words[at + offset])),
		),
	);
	return fits && {words: fits.meant, taken: fits.typed.length};
};

const brokenInTwo = (
	words: readonly ScannedWord[],
	at: number,
	vocabulary: Vocabulary,
): Meant | undefined => {
	const first = words[at];
	const second = words[at + 1];
	if (first === undefined || !joinsOn(second)) return undefined;
	if (first.text.length < 2 || second.text.length < 3) return undefined;
	if (vocabulary.knows(first.text) && vocabulary.knows(second.text)) return undefined;
	const joined = first.text + second.text;
	return vocabulary.wants(joined) ? {words: [joined], taken: 2} : undefined;
};

// "sir-tiffy-kit": a word that was cut up by hyphens.
const hyphenated = (
	words: readonly ScannedWord[],
	at: number,
	vocabulary: Vocabulary,
): Meant | undefined => {
	let joined = words[at]?.text ?? '';
	let foreign = !vocabulary.knows(joined);
	let found: Meant | undefined;
	for (let place = at + 1; place < at + 5; place++) {
		const word = words[place];
		if (word === undefined || !word.hyphened) break;
		joined += word.text;
		foreign ||= !vocabulary.knows(word.text);
		if (!foreign || joined.length < 5) continue;
		const meant = vocabulary.correct(joined);
		if (vocabulary.wants(meant)) found = {words: [meant], taken: place - at + 1};
	}
	return found;
};

// Nobody writes more than this without a space and means words by it.
const longestRun = 120;
const longestPart = 14;

/** Takes apart words that ran together, into as few and as long words as can be. */
const runTogether = (word: string, vocabulary: Vocabulary): Meant | undefined => {
	if (word.length < 6 || word.length > longestRun) return undefined;
	if (!/^[a-z]+$/.test(word)) return undefined;
	if (word.length <= longestPart && vocabulary.knows(word)) return undefined;
	const isPart = (part: string): boolean =>
		functionWords.has(part) ||
		(part.length > 2 && vocabulary.wants(part)) ||
		(part.length > 3 && vocabulary.knows(part));
	// For every place the best way to there; longer words count for more than many.
	const best: ({readonly from: number; readonly worth: number} | undefined)[] = [
		{from: 0, worth: 0},
	];
	for (let end = 2; end <= word.length; end++) {
		for (let from = Math.max(0, end - longestPart); from <= end - 2; from++) {
			const before = best[from];
			if (before === undefined || !isPart(word.slice(from, end))) continue;
			const worth = before.worth + (end - from) ** 2;
			if (worth > (best[end]?.worth ?? 0)) best[end] = {from, worth};
		}
	}
	const parts: string[] = [];
	for (let end = word.length; end > 0; ) {
		const step = best[end];
		if (step === undefined) return undefined;
		parts.unshift(word.slice(step.from, end));
		end = step.from;
	}
	// Many tiny parts are chance and not words.
	return parts.length * 2.6 > word.length ? undefined : {words: parts, taken: 1};
};

/** Says what was meant by the words at a place: letters joined, slips undone, contractions opened. */
export const wordsMeant = (
	words: readonly ScannedWord[],
	at: number,
	vocabulary: Vocabulary,
): Meant => {
	const typed = words[at]?.text ?? '';
	const special =
		otherSpelling(words, at, vocabulary) ??
		spelledOut(words, at, vocabulary) ??
		hyphenated(words, at, vocabulary) ??
		brokenInTwo(words, at, vocabulary);
	if (special !== undefined) return special;
	const plain = undoContraction(lettersMeant(typed, vocabulary));
	if (plain.length > 1) {
		return {words: plain.map((word) => vocabulary.correct(word)), taken: 1};
	}
	const word = plain[0] ?? typed;
	const corrected = vocabulary.correct(word);
	const apart = corrected === word ? runTogether(word, vocabulary) : undefined;
	return apart ?? {words: [corrected], taken: 1};
};
