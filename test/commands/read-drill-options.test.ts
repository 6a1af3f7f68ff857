import {describe, expect, it} from 'vitest';
import {readDrillOptions} from '../../source/commands/read-drill-options.ts';
import {readTestCatalogue} from '../helpers/read-test-catalogue.ts';

const read = (...args: readonly string[]) =>
	readDrillOptions(args, readTestCatalogue(), () => 77);

describe('error-lesson drill', () => {
	it('drills everything without an end where nothing is said', () => {
		expect(read()).toEqual({ascii: false, wish: {seed: 77, only: [], exam: false}});
	});

	it('takes a count, names, a seed and an exam', () => {
		expect(
			read('--count', '5', '--only', 'dns, tls,4xx', '--seed', '9', '--exam', '--ascii'),
		).toEqual({
			ascii: true,
			wish: {seed: 9, count: 5, only: ['dns', 'tls', '4xx'], exam: true},
		});
	});

	it.each([
		[['--count', '0'], /--count takes a whole number/],
		[['--count', 'ten'], /not "ten"/],
		[['--seed', '-1'], /--drill|takes/],
		[['--seed', '1.5'], /--seed takes a whole number/],
		[['--only', 'dns,blue'], /knows no "blue"/],
		[['--fast'], /takes --count N/],
		[['dns'], /takes --count N/],
	])('says what is wrong with %j', (args, message) => {
		expect(read(...args)).toMatch(message);
	});
});
