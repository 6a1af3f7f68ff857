import {describe, expect, it} from 'vitest';
import {bindings, type Context, commandFor} from '../../source/keys/bindings.ts';
import {hintLine} from '../../source/keys/hint-line.ts';
import {keyRows} from '../../source/keys/key-rows.ts';
import {lineWidth} from '../../source/layout/line-width.ts';

const contexts = [...new Set(bindings.flatMap((binding) => binding.contexts))];
const typing: readonly Context[] = [
	'search',
	'table',
	'typing',
	'drill-typing',
	'reference',
	'lab-typing',
];
const words = {
	open: 'go on',
	enter: 'go on',
	more: 'more',
	next: 'The 5xx codes',
	previous: 'The 4xx codes',
	on: 'next',
	back: 'back',
};

const textOf = (line: readonly {readonly text: string}[]): string =>
	line.map(({text}) => text).join('');

describe('bindings', () => {
	it.each(contexts)('give no key two meanings in %s', (context) => {
		const keys = bindings
			.filter((binding) => binding.contexts.includes(context))
			.flatMap((binding) => binding.keys);
		expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
	});

	it('say for every key what it does', () => {
		for (const {help} of bindings) expect(help).toMatch(/^[a-z].*[^.]$/);
	});

	it.each(contexts)('quit with Ctrl-C in %s', (context) => {
		expect(commandFor(context, 'ctrl+c')).toBe('quit');
	});

	it.each(contexts)('stop for a while with Ctrl-Z in %s', (context) => {
		expect(commandFor(context, 'ctrl+z')).toBe('suspend');
	});

	it.each(contexts)('lead back or out with Esc in %s', (context) => {
		const expected = context === 'home' ? 'quit' : 'leave';
		expect(commandFor(context, 'esc')).toBe(expected);
	});

	it.each(contexts.filter((context) => !typing.includes(context)))(
		'quit with q and show the keys with ? in %s',
		(context) => {
			expect(commandFor(context, 'q')).toBe('quit');
			expect(commandFor(context, '?')).toBe(context === 'keys' ? 'leave' : 'keys');
		},
	);

	it.each(typing)('leave every character to the field in %s', (context) => {
		const keys = bindings
			.filter((binding) => binding.contexts.includes(context))
			.flatMap((binding) => binding.keys);
		expect(keys.filter((key) => key.length === 1 || key === 'space')).toEqual([]);
	});

	it('mean nothing by a key that is in no row', () => {
		expect(commandFor('reader', 'z')).toBeUndefined();
		expect(commandFor('reader', 'constructor')).toBeUndefined();
	});
});

describe('hintLine', () => {
	it.each(
		contexts.flatMap((context) =>
			[1, 10, 20, 40, 80].flatMap((width) =>
				[false, true].map((ascii) => [context, width, ascii] as const),
			),
		),
	)('of %s fits %i columns (ASCII: %s)', (context, width, ascii) => {
		const line = hintLine(context, words, width, ascii);
		expect(lineWidth(line)).toBeLessThanOrEqual(width);
		if (width >= 20) expect(textOf(line)).not.toBe('');
		if (ascii) expect(textOf(line)).toMatch(/^[\x20-\x7e]*$/);
	});

	it('leaves out what the screen has no word for', () => {
		const line = hintLine('reader', {next: 'The 5xx codes'}, 80, false);
		expect(textOf(line)).toBe('→ The 5xx codes   / search   c contents   ? keys');
	});

	it('keeps the key for help to the last', () => {
		expect(textOf(hintLine('graded', words, 24, false))).toBe('↵ go on   ? keys');
		expect(textOf(hintLine('graded', words, 25, false))).toBe(
			'↵ go on   ↓ more   ? keys',
		);
	});
});

describe('keyRows', () => {
	it.each(contexts)('list every key of %s within any width', (context) => {
		const keys = bindings.filter((binding) => binding.contexts.includes(context));
		for (const width of [20, 40, 80]) {
			const lines = keyRows(context, width, false);
			expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(width);
			const text = lines.map(textOf).join(' ').replace(/\s+/g, ' ');
			if (width === 80) for (const {help} of keys) expect(text).toContain(help);
		}
	});
});
