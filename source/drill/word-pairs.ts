import {functionWords} from '../text/function-words.ts';
import {stemWord} from '../text/stem-word.ts';

/** Two words that stand further apart in a sentence belong to different thoughts. */
const reach = 5;

/** The words of a sentence that say something, in order and in small letters. */
export const contentWords = (text: string): readonly string[] =>
	(
		text
			.toLowerCase()
			.replace(/n't\b/g, ' not')
			.replace(/\bcannot\b/g, 'can not')
			.match(/\p{L}[\p{L}\p{N}]+/gu) ?? []
	).filter(
		(word) =>
			negations.has(word) ||
			(word.length > 2 && !functionWords.has(word) && !fillers.has(word)),
	);

/** The same for pairs that differ only in the forms of their words. */
export const pairKey = (pair: string): string =>
	pair.split(' + ').map(stemWord).toSorted().join(' + ');

/**
Pairs of words that stand close to each other in a sentence: what remains of it when somebody
says it in an order of their own. Each pair is in the order of the alphabet.
*/
export const wordPairs = (texts: readonly string[]): ReadonlySet<string> => {
	const pairs = new Set<string>();
	for (const sentence of texts.flatMap((text) => text.split(/[.;:](?:\s|$)/))) {
		const words = contentWords(sentence);
		for (const [place, word] of words.entries()) {
			for (const other of words.slice(place + 1, place + reach)) {
				if (word === other || (negations.has(word) && negations.has(other))) continue;
				pairs.add([word, other].toSorted().join(' + '));
			}
		}
	}
	return pairs;
};

/** A pair without the word that denies it would be taken for denied. */
const negations: ReadonlySet<string> = new Set([
	'no',
	'not',
	'never',
	'nobody',
	'nothing',
	'none',
]);

const fillers: ReadonlySet<string> = new Set(
	`such than them thing things way another something somebody yours ours mostly often
	ca wo perhaps rule before after while until without within between against per via too always
	came come comes gone goes went makes made make take takes taken give gives given want wants asked
	asks ask says said tells told first last once since because although whether either neither`
		.split(/\s+/)
		.filter(Boolean),
);
