import {describe, expect, it} from 'vitest';
import {inlineRuns} from '../../source/layout/inline-runs.ts';
import {text} from './sample-blocks.ts';

describe('inlineRuns', () => {
	it('gives code its tone and keeps what stands around it', () => {
		expect(
			inlineRuns([
				{
					kind: 'strong',
					text: [
						{kind: 'text', text: 'run '},
						{kind: 'code', text: 'ss'},
						{kind: 'emphasis', text: text(' now')},
					],
				},
			]),
		).toEqual([
			{text: 'run ', strong: true},
			{text: 'ss', strong: true, tone: 'code'},
			{text: ' now', strong: true, emphasis: true},
		]);
	});

	it('shows the address of a link after its text', () => {
		expect(
			inlineRuns([{kind: 'link', url: 'https://example.com/a', text: text('here')}]),
		).toEqual([
			{text: 'here'},
			{text: ' '},
			{text: '(https://example.com/a)', tone: 'dim'},
		]);
	});

	it('shows an address once where the text says it already, and none within the lesson', () => {
		for (const [url, shown] of [
			['https://example.com/', 'example.com'],
			['https://example.com/a', 'https://example.com/a'],
			['#the-5xx-codes', 'the 5xx codes'],
		] as const) {
			expect(inlineRuns([{kind: 'link', url, text: text(shown)}])).toEqual([
				{text: shown},
			]);
		}
	});
});
