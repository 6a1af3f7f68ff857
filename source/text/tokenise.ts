import {foldText} from './fold-text.ts';
import {scanWords} from './scan-words.ts';
import {stemWord} from './stem-word.ts';
import type {Token} from './token.ts';
import type {Vocabulary} from './vocabulary.ts';
import {wordsMeant} from './words-meant.ts';

const endsClause = new Set(
	'but because cuz becos bcs cos so however although though since while whereas hence therefore thus then otherwise else except yet plus until unless if when'.split(
		' ',
	),
);

/**
Reads a text as tokens: words as they were meant, each with its place in the original.

Linear in the length of the text, whatever its characters.
*/
export const tokenise = (text: string, vocabulary: Vocabulary): readonly Token[] => {
	const words = scanWords(foldText(text));
	const tokens: Token[] = [];
	let sentence = 0;
	let clause = 0;
	const asking = new Set<number>();
	for (let at = 0; at < words.length; ) {
		const first = words[at];
		if (first === undefined) break;
		const {words: meant, taken} = wordsMeant(words, at, vocabulary);
		const last = words[at + taken - 1] ?? first;
		if (tokens.length > 0) {
			if (first.before === 'sentence') sentence++;
			if (first.before !== 'none' || endsClause.has(meant[0] ?? '')) clause++;
		}
		for (const word of meant) {
			tokens.push({
				start: first.start,
				end: last.end,
				typed: taken === 1 ? first.text : meant.join(' '),
				word,
				stem: stemWord(word),
				sentence,
				clause,
				asked: false,
				startsLine: first.newLine,
				introduced: first.introduced,
			});
		}
		if (last.asks) asking.add(sentence);
		at += taken;
	}
	return tokens.map((token) =>
		asking.has(token.sentence) ? {...token, asked: true} : token,
	);
};
