import {describe, expect, it} from 'vitest';
import {nearestName, suggestName} from '../../source/content/nearest-name.ts';

const known = ['callout', 'figure', 'question'];

describe('the nearest known name', () => {
	it.each([
		['calout', 'callout'],
		['Callout', 'callout'],
		['figrue', 'figure'],
		['questions', 'question'],
	])('finds what %s was meant to be', (typed, meant) => {
		expect(nearestName(typed, known)).toBe(meant);
	});

	it('finds nothing for a name that is like none', () => {
		expect(nearestName('warning', known)).toBeUndefined();
		expect(nearestName('a', ['b'])).toBeUndefined();
	});

	it('suggests all names where none is near', () => {
		expect(suggestName('warning', known)).toBe('Known here: callout, figure, question.');
	});

	it('suggests of many names the few that are most alike', () => {
		const many = Array.from({length: 100}, (_, place) => `some-other-name-${place}`);
		const said = suggestName('dns-fault', [...many, 'dns-fine', 'dns-slow']);
		expect(said.length).toBeLessThan(120);
		expect(said).toMatch(/^The most alike of 102: dns-fine, dns-slow, /);
	});
});
