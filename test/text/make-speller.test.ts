import {describe, expect, it} from 'vitest';
import {makeSpeller} from '../../source/text/make-speller.ts';

const correct = makeSpeller(
	new Set('server token scope gateway validation resolution name proxy'.split(' ')),
	new Set('sever taken slope enforce suffer'.split(' ')),
);

describe('makeSpeller', () => {
	it.each([
		['servre', 'server'],
		['sirver', 'server'],
		['tokne', 'token'],
		['gatway', 'gateway'],
		['validashun', 'validation'],
		['rezolushun', 'resolution'],
		['naym', 'name'],
	])('corrects %s to %s', (typed, meant) => {
		expect(correct(typed)).toBe(meant);
	});

	it.each(['enforces', 'suffering', 'validations'])(
		'knows %s by another form',
		(typed) => {
			expect(correct(typed)).toBe(typed);
		},
	);

	it.each(['sever', 'taken', 'slope', 'ms', '401', 'x1', 'elephant', 'token'])(
		'leaves %s alone',
		(typed) => {
			expect(correct(typed)).toBe(typed);
		},
	);
});
