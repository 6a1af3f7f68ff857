import {describe, expect, it} from 'vitest';
import {checkPhrase} from '../../source/diagnosis/check-phrase.ts';
import {compilePhrase} from '../../source/diagnosis/compile-phrase.ts';
import {findAnchors} from '../../source/diagnosis/find-anchors.ts';
import {matchPhrase} from '../../source/diagnosis/match-phrase.ts';
import {parsePhrase} from '../../source/diagnosis/parse-phrase.ts';

const codes = new Map([['curl', ['7', '28']]]);

const match = (phrase: string, text: string, start = 0) => {
	const parsed = parsePhrase(phrase);
	if (typeof parsed === 'string') throw new Error(parsed);
	const end = text.indexOf('\n');
	return matchPhrase(
		compilePhrase(parsed, false, codes),
		text,
		start,
		end === -1 ? text.length : end,
	);
};

describe('a phrase', () => {
	it('takes values out', () => {
		expect(
			match('connect to {host} port {port}', 'x connect to [::1] port 80.')?.values,
		).toEqual({
			host: '[::1]',
			port: '80',
		});
	});

	it('does not start or end in the middle of a word', () => {
		expect(match('refused', 'unrefused')).toBeUndefined();
		expect(match('refused', 'refusedly')).toBeUndefined();
		expect(match('refused', '(refused)')).toBeDefined();
	});

	it('may start anywhere behind a gap', () => {
		expect(match('…curl: (7)', '0curl: (7)')).toBeDefined();
	});

	it('takes any of the texts of a choice, and blanks of any length', () => {
		expect(match('{No|no} such {host|name}', 'no   such name')).toBeDefined();
	});

	it('has a span for each stretch, and none for what a gap skips', () => {
		expect(match('one…two', 'one and two')?.spans).toEqual([
			{start: 0, end: 3},
			{start: 8, end: 11},
		]);
	});

	it('reaches over the next lines only where it says so', () => {
		expect(
			match('status: NOERROR⏎ANSWER: 0', 'status: NOERROR\n;; ANSWER: 0'),
		).toBeDefined();
		expect(
			match('status: NOERROR…ANSWER: 0', 'status: NOERROR\n;; ANSWER: 0'),
		).toBeUndefined();
	});

	it('stands at the start or the end where it says so', () => {
		expect(match('^one', 'one', 0)).toBeDefined();
		expect(match('^one', 'at one')).toBeUndefined();
		expect(match('^one', 'at one', 3)).toBeDefined();
		expect(match('one$', 'one".')).toBeDefined();
		expect(match('one$', 'one more')).toBeUndefined();
	});

	it('takes a code only whole', () => {
		expect(match('curl: ({curl})', 'curl: (28)')?.values).toEqual({curl: '28'});
		expect(match('curl {curl}', 'curl 281')).toBeUndefined();
	});

	it('holds braces that are doubled', () => {
		expect(match('{{a}}', '{a}')).toBeDefined();
	});

	it.each([
		['a {b', 'A { is not closed.'],
		['a } b', 'A } stands alone.'],
		['…', 'The phrase is empty.'],
	])('%s: %s', (phrase, problem) => {
		expect(parsePhrase(phrase)).toBe(problem);
	});

	it('has no value of a name that is none', () => {
		expect(checkPhrase('refused by {host}', codes, true)).toBeUndefined();
		expect(checkPhrase('refused by {constructor}', codes, true)).toBe(
			'There is no value {constructor}.',
		);
	});

	it('is found by its longest words', () => {
		const parsed = parsePhrase('{A|B} failed to connect to {host} on {one|three}');
		if (typeof parsed === 'string') throw new Error(parsed);
		expect(findAnchors(parsed, codes)[0]).toEqual([' failed to con']);
	});

	it('takes time that grows with the text and not faster', () => {
		const time = (length: number) => {
			const text = 'connect to host '.repeat(length);
			const before = performance.now();
			for (let count = 0; count < 20; count++)
				match('connect to {host}…port {port}…refused', text);
			return performance.now() - before;
		};
		time(1000);
		// Ten times the text may take far more than ten times as long on a busy machine, but not a hundred.
		expect(time(10_000)).toBeLessThan(60 * Math.max(1, time(1000)));
	});
});
