import {describe, expect, it} from 'vitest';
import {markScopes} from '../../source/text/mark-scopes.ts';
import type {Scope} from '../../source/text/scope.ts';
import {tokenise} from '../../source/text/tokenise.ts';
import {vocabularyOf} from './vocabulary-of.ts';

const vocabulary = vocabularyOf('dns gateway server token');

const scopeOf = (word: string, text: string): Scope => {
	const tokens = tokenise(text, vocabulary);
	const scope = markScopes(tokens)[tokens.findIndex((token) => token.word === word)];
	if (scope === undefined) throw new Error(`${word} is not in "${text}".`);
	return scope;
};

const denied = (word: string, text: string): boolean =>
	scopeOf(word, text).deniedBy.length > 0;

describe('a denial', () => {
	it.each([
		"it isn't dns",
		'not the gateway, nor dns',
		'rather than dns it is the token',
		'it has nothing to do with dns',
		'dns? no.',
		'dns: no',
		'dns is ruled out',
		'struck out: server, gateway, dns. left: the token',
		'allowed by dns are we not',
		"i'd not look at dns",
		'no peeking into dns',
		'i would never ask for dns',
	])('reaches what it denies: %s', (text) => {
		expect(denied('dns', text)).toBe(true);
	});

	it.each([
		"isn't it dns?",
		'not only dns',
		'no wonder, dns again',
		'not the server but dns',
		'there is no record in dns',
		'it is dns, not the server',
		'no doubt dns',
	])('leaves alone what it does not deny: %s', (text) => {
		expect(denied('dns', text)).toBe(false);
	});
});

describe('what else words do to others', () => {
	it.each([
		'dns. no wait, the server',
		'at first i thought it was dns',
		'dns, scratch that, the server',
		'mark dns as met',
		'it would have been a dns error',
	])('dismisses: %s', (text) => {
		expect(scopeOf('dns', text).dismissed).toBe(true);
	});

	it('keeps what comes after a first thought and a turn', () => {
		expect(
			scopeOf('token', 'at first i thought of dns, but it is the token').dismissed,
		).toBe(false);
	});

	it('puts a second choice second', () => {
		expect(scopeOf('server', 'dns most likely, otherwise the server').second).toBe(true);
		expect(scopeOf('dns', 'dns most likely, otherwise the server').second).toBe(false);
	});

	it.each(['check the token', "I'd look at the token", 'with jq would i the token open'])(
		'tells what to do from what is: %s',
		(text) => {
			expect(scopeOf('token', text).proposed).toBe(true);
		},
	);

	it.each([
		'the token is old',
		"I'd say the token is old",
		'ask for it, because the token is old',
	])('tells what is from what to do: %s', (text) => {
		expect(scopeOf('token', text).proposed).toBe(false);
	});
});
