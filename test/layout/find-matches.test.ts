import {describe, expect, it} from 'vitest';
import {findMatches} from '../../source/layout/find-matches.ts';
import {layoutBlocks} from '../../source/layout/layout-blocks.ts';
import {layoutCode} from '../../source/layout/layout-code.ts';
import {markAllMatches} from '../../source/layout/mark-all-matches.ts';
import {markMatches} from '../../source/layout/mark-matches.ts';
import {wrapRuns} from '../../source/layout/wrap-runs.ts';
import {picture} from './picture.ts';
import {paragraph} from './sample-blocks.ts';
import {toned} from './toned.ts';

describe('markMatches', () => {
	it('marks every match whatever its case, and keeps the other styles', () => {
		expect(
			markMatches([{text: 'Bad Gateway', strong: true}, {text: ' gateway'}], 'gateway'),
		).toEqual([
			{text: 'Bad ', strong: true},
			{text: 'Gateway', strong: true, tone: 'match'},
			{text: ' '},
			{text: 'gateway', tone: 'match'},
		]);
	});

	it('marks a match that goes over several runs', () => {
		expect(
			toned(
				[markMatches([{text: 'run cu'}, {text: 'rl', tone: 'code'}], 'n curl')],
				'match',
			),
		).toEqual(['n cu', 'rl']);
	});

	it('keeps its place after a letter whose lower case is longer', () => {
		expect(toned([markMatches([{text: 'İİ gateway'}], 'GATEWAY')], 'match')).toEqual([
			'gateway',
		]);
	});

	it('leaves a line as it is for an empty query', () => {
		expect(markMatches([{text: 'a b'}], ' ')).toEqual([{text: 'a b'}]);
	});
});

describe('findMatches', () => {
	it('numbers the lines in which a match starts, each once', () => {
		const lines = ['a 502 is no 502', 'none', '502'].map((text) => [{text}]);
		expect(findMatches(lines, '502')).toEqual([0, 2]);
	});

	it('finds and marks words that the wrap put on two lines', () => {
		const lines = wrapRuns([{text: 'what it reports is the server behind it'}], 24);
		expect(picture(lines)).toBe('what it reports is the\nserver behind it');
		expect(findMatches(lines, 'the  Server')).toEqual([0]);
		expect(toned(markAllMatches(lines, 'the server'), 'match')).toEqual([
			'the',
			'server',
		]);
	});

	it('finds words over three lines, behind the bar of a call-out', () => {
		const {lines} = layoutBlocks(
			[
				{
					kind: 'callout',
					tone: 'note',
					title: 'Note',
					blocks: [paragraph('one two three four')],
				},
			],
			{width: 10, figures: {}},
		);
		expect(picture(lines)).toBe('┃ Note\n┃ one two\n┃ three\n┃ four');
		expect(findMatches(lines, 'two three four')).toEqual([1]);
		expect(toned(markAllMatches(lines, 'two three four'), 'match')).toEqual([
			'two',
			'three',
			'four',
		]);
	});

	it('finds a part of a long line of code over its break', () => {
		const lines = layoutCode('curl -i https://example.com/reports/annual', 30);
		expect(picture(lines)).toBe('  curl -i https://example.com/\n  … reports/annual');
		expect(toned(markAllMatches(lines, 'com/reports'), 'match')).toEqual([
			'com/',
			'reports',
		]);
	});

	it('finds nothing across a blank line', () => {
		expect(findMatches([[{text: 'one'}], [], [{text: 'two'}]], 'one two')).toEqual([]);
	});
});
