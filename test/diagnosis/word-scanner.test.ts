import {describe, expect, it} from 'vitest';
import {buildWordScanner} from '../../source/diagnosis/word-scanner.ts';

const find = (words: readonly string[], text: string): readonly string[] => {
	const found = new Set<string>();
	buildWordScanner(words).scan(text, (word) => found.add(words[word] ?? ''));
	return [...found].sort();
};

describe('the word scanner', () => {
	it('finds words in words and words that overlap', () => {
		expect(find(['he', 'she', 'hers', 'his'], 'ushers')).toEqual(['he', 'hers', 'she']);
	});

	it('takes capitals for small letters and blanks of any length for one', () => {
		expect(find(['not found'], 'Not \t FOUND')).toEqual(['not found']);
	});

	it('is not misled by letters beyond ASCII', () => {
		expect(find(['name'], 'ñame náme 名name')).toEqual(['name']);
	});

	it('finds nothing in nothing', () => {
		expect(find(['a'], '')).toEqual([]);
		expect(find([], 'a')).toEqual([]);
	});
});
