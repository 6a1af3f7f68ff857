import {describe, expect, it} from 'vitest';
import {clipLine} from '../../source/parts/clip-line.ts';

const line = [{text: 'ab', tone: 'good'}, {text: '日本'}, {text: 'c'}] as const;

describe('clipLine', () => {
	it('leaves a line that fits as it is', () => {
		expect(clipLine(line, 7)).toBe(line);
	});

	it('cuts at a column and keeps the look of what is left', () => {
		expect(clipLine(line, 4)).toEqual([{text: 'ab', tone: 'good'}, {text: '日'}]);
		expect(clipLine(line, 1)).toEqual([{text: 'a', tone: 'good'}]);
	});

	it('shows no half of a wide character', () => {
		expect(clipLine(line, 5)).toEqual([{text: 'ab', tone: 'good'}, {text: '日'}]);
	});
});
