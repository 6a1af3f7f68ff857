import {describe, expect, it} from 'vitest';
import {tokenise} from '../../source/text/tokenise.ts';
import {vocabularyOf} from './vocabulary-of.ts';

const vocabulary = vocabularyOf(
	'dns certificate token gateway nginx permission server scope cpu',
	'the is a not our payload',
	[['engine x', 'nginx']],
);

const words = (text: string): readonly string[] =>
	tokenise(text, vocabulary).map(({word}) => word);

describe('tokenise', () => {
	it('keeps every token at its place in the original', () => {
		const text = 'The  tokne’s “scope”,\nis… NOT — wide\u0301 enough';
		for (const {start, end, typed} of tokenise(text, vocabulary)) {
			expect(text.slice(start, end).toLowerCase().replace('’', "'")).toContain(
				typed.replace(/[^a-z']/g, ''),
			);
		}
	});

	it('undoes contractions, with or without the apostrophe', () => {
		expect(words("isn't dont can't we're")).toEqual(
			'is not do not can not we are'.split(' '),
		);
	});

	it('reads letters that are spelt out', () => {
		expect(words('d n s')).toEqual(['dns']);
		expect(words('dee en ess, see pee yoo')).toEqual(['dns', 'cpu']);
	});

	it('joins a word that hyphens cut up', () => {
		expect(words('the sir-tiffy-kit')).toEqual(['the', 'certificate']);
	});

	it('takes apart words that ran together', () => {
		expect(words('ourpayload')).toEqual(['our', 'payload']);
	});

	it('knows other ways of writing', () => {
		expect(words('engine x')).toEqual(['nginx']);
	});

	it('corrects slips of the finger and words spelt by ear', () => {
		expect(words('tokne gaitway permishun')).toEqual(['token', 'gateway', 'permission']);
	});

	it('counts sentences and clauses', () => {
		const tokens = tokenise('one, two. three but four', vocabulary);
		expect(tokens.map(({sentence}) => sentence)).toEqual([0, 0, 1, 1, 1]);
		expect(tokens.map(({clause}) => clause)).toEqual([0, 1, 2, 3, 3]);
	});

	it('keeps a name with dots and a negative number whole in sense', () => {
		expect(words('api.acme.internal')).toEqual(['api', 'acme', 'internal']);
		expect(words('amount: -500')).toEqual(['amount', '-500']);
	});

	it('reads boxes as ticked or not', () => {
		expect(words('[x] token [ ] server')).toEqual(['✓', 'token', '☐', 'server']);
	});
});
