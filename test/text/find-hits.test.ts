import {describe, expect, it} from 'vitest';
import {findHits} from '../../source/text/find-hits.ts';
import {makeLexicon} from '../../source/text/lexicon.ts';
import {parsePhrase} from '../../source/text/parse-phrase.ts';
import {parsePhrases} from '../../source/text/parse-phrases.ts';
import {tokenise} from '../../source/text/tokenise.ts';
import {vocabularyOf} from './vocabulary-of.ts';

const vocabulary = vocabularyOf(
	'server answer time late nobody reply',
	'servers answered',
);

const found = (phrase: string, text: string): readonly string[] => {
	const lexicon = makeLexicon([
		{name: 'nobody', phrases: parsePhrases('nobody, no one')},
		{name: 'it', phrases: parsePhrases(phrase)},
	]);
	const tokens = tokenise(text, vocabulary);
	return (findHits(tokens, lexicon)[1] ?? []).map((hit) =>
		hit.tokens.map((place) => tokens[place]?.word).join(' '),
	);
};

describe('a phrase', () => {
	it('finds words in any of their forms', () => {
		expect(found('server answer', 'The servers answered')).toEqual(['servers answered']);
	});

	it('finds a word in one form only where that is asked', () => {
		expect(found('=gone', 'it went')).toEqual([]);
		expect(found('=gone', 'it is gone')).toEqual(['gone']);
	});

	it('finds either of several words, and words that begin so', () => {
		expect(found('late/slow', 'too slow')).toEqual(['slow']);
		expect(found('perm*', 'no permissions')).toEqual(['permissions']);
	});

	it('reaches over three words by .. and over eight by ...', () => {
		expect(found('server .. late', 'server a b c late')).toHaveLength(1);
		expect(found('server .. late', 'server a b c d late')).toHaveLength(0);
		expect(found('server ... late', 'server a b c d e f g h late')).toHaveLength(1);
	});

	it('does not reach into the next sentence', () => {
		expect(found('server .. late', 'the server. late')).toEqual([]);
	});

	it('refers to concepts', () => {
		expect(found('@nobody .. answer', 'nobody would answer')).toEqual(['nobody answer']);
	});

	it('joins parts in any order within a sentence, or within the answer', () => {
		expect(found('late + server', 'the server was late')).toEqual(['server late']);
		expect(found('late + server', 'the server. late')).toEqual([]);
		expect(found('late & server', 'the server. late')).toEqual(['server late']);
	});

	it('may leave an optional word out', () => {
		expect(found('in good? time', 'in time, in good time')).toEqual([
			'in time',
			'in good time',
		]);
	});

	it.each(['', '.. late', 'late ..', 'a//b', 'a + b & c', 'late?'])(
		'that is not readable says why: %s',
		(text) => {
			expect(parsePhrase(text)).toBeTypeOf('string');
		},
	);
});
