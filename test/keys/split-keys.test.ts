import {describe, expect, it} from 'vitest';
import {type KeyToken, splitKeys} from '../../source/keys/split-keys.ts';

/** What a terminal sends when somebody types, presses keys and pastes. */
const stream =
	'ab\x1b[A\x1b[1;5Dñ👍🏽\r\x1bOP\x7f\x1bb\x1b[200~two\nlines \x1b[31mred\x1b[201~\x1b[5~q\x03';

/** Feeds pieces one after the other, as the key feed does, and joins runs of characters. */
const splitPieces = (pieces: readonly string[]) => {
	const tokens: KeyToken[] = [];
	let rest = '';
	for (const piece of pieces) {
		const split = splitKeys(rest + piece);
		rest = split.rest;
		tokens.push(...split.tokens);
	}
	return {tokens: joinRuns(tokens), rest};
};

const joinRuns = (tokens: readonly KeyToken[]): readonly KeyToken[] => {
	const joined: KeyToken[] = [];
	for (const token of tokens) {
		const last = joined.at(-1);
		if (last?.kind === 'text' && token.kind === 'text') {
			joined[joined.length - 1] = {kind: 'text', text: last.text + token.text};
		} else joined.push(token);
	}
	return joined;
};

describe('splitKeys', () => {
	it('tells characters, keys and a paste apart', () => {
		expect(splitKeys(stream)).toEqual({
			tokens: [
				{kind: 'text', text: 'ab'},
				{kind: 'key', text: '\x1b[A'},
				{kind: 'key', text: '\x1b[1;5D'},
				{kind: 'text', text: 'ñ👍🏽'},
				{kind: 'key', text: '\r'},
				{kind: 'key', text: '\x1bOP'},
				{kind: 'key', text: '\x7f'},
				{kind: 'key', text: '\x1bb'},
				{kind: 'paste', text: 'two\nlines \x1b[31mred'},
				{kind: 'key', text: '\x1b[5~'},
				{kind: 'text', text: 'q'},
				{kind: 'key', text: '\x03'},
			],
			rest: '',
		});
	});

	it('gives the same wherever the stream is cut in two', () => {
		const whole = splitKeys(stream).tokens;
		for (let cut = 0; cut <= stream.length; cut++) {
			const pieces = [stream.slice(0, cut), stream.slice(cut)];
			// An Esc at the end of a piece waits for what follows.
			expect(splitPieces(pieces), `cut at ${cut}`).toEqual({tokens: whole, rest: ''});
		}
	});

	it('gives the same where every piece is a single unit', () => {
		expect(splitPieces(stream.split('')).tokens).toEqual(splitKeys(stream).tokens);
	});

	it('loses nothing: tokens and rest make up the input', () => {
		const alphabet = ['\x1b', '[', 'O', '2', '0', '~', 'A', ';', '\r', 'x', '\x7f', 'é'];
		let state = 7;
		const next = () => {
			state = (state * 1103515245 + 12345) % 2 ** 31;
			return state;
		};
		for (let round = 0; round < 3000; round++) {
			const input = Array.from(
				{length: next() % 12},
				() => alphabet[next() % alphabet.length],
			).join('');
			const {tokens, rest} = splitKeys(input);
			if (tokens.some(({kind}) => kind === 'paste')) continue;
			expect(tokens.map(({text}) => text).join('') + rest).toBe(input);
		}
	});

	it('keeps an Esc at the end back, since a key may follow it', () => {
		expect(splitKeys('a\x1b')).toEqual({
			tokens: [{kind: 'text', text: 'a'}],
			rest: '\x1b',
		});
	});

	it('takes an Esc before another Esc for the key', () => {
		expect(splitKeys('\x1b\x1b[A').tokens).toEqual([
			{kind: 'key', text: '\x1b'},
			{kind: 'key', text: '\x1b[A'},
		]);
	});

	it('keeps an unfinished paste back, line breaks and all', () => {
		expect(splitKeys('\x1b[200~first\r')).toEqual({
			tokens: [],
			rest: '\x1b[200~first\r',
		});
	});
});
