import {describe, expect, it} from 'vitest';
import {editField, type FieldMirror} from '../../source/keys/edit-field.ts';
import {splitKeys} from '../../source/keys/split-keys.ts';

/** Presses keys in a field that is written with `|` where the cursor is. */
const press = (field: string, keys: string): string => {
	const cursor = field.indexOf('|');
	let mirror: FieldMirror = {text: field.replace('|', ''), cursor};
	for (const token of splitKeys(keys).tokens) {
		const edited = editField(mirror, token);
		// What the component makes of the keys that it is given has to be the same.
		expect(playInTextInput(mirror, edited.keys)).toEqual(edited.field);
		mirror = edited.field;
	}
	return `${mirror.text.slice(0, mirror.cursor)}|${mirror.text.slice(mirror.cursor)}`;
};

/** The few words that ink-text-input knows, as it documents them. */
const playInTextInput = (
	{text, cursor}: FieldMirror,
	keys: readonly string[],
): FieldMirror => {
	let now = {text, cursor};
	for (const key of keys) {
		if (key === '\x1b[D') now = {...now, cursor: Math.max(0, now.cursor - 1)};
		else if (key === '\x1b[C')
			now = {...now, cursor: Math.min(now.text.length, now.cursor + 1)};
		else if (key === '\x7f') {
			now = {
				text: now.text.slice(0, Math.max(0, now.cursor - 1)) + now.text.slice(now.cursor),
				cursor: Math.max(0, now.cursor - 1),
			};
		} else if (!/^[\x00-\x1f]/.test(key)) {
			now = {
				text: now.text.slice(0, now.cursor) + key + now.text.slice(now.cursor),
				cursor: now.cursor + key.length,
			};
		}
	}
	return now;
};

describe('editField', () => {
	it.each([
		['types where the cursor is', 'not |DNS', 'the ', 'not the |DNS'],
		['Home', 'one two|', '\x1b[H', '|one two'],
		['Home of an application keypad', 'one two|', '\x1bOH', '|one two'],
		['End', '|one two', '\x1b[F', 'one two|'],
		['Ctrl-A', 'one two|', '\x01', '|one two'],
		['Ctrl-E', '|one two', '\x05', 'one two|'],
		['left and right', 'ab|c', '\x1b[D\x1b[D\x1b[C', 'a|bc'],
		['left at the start', '|ab', '\x1b[D', '|ab'],
		['right at the end', 'ab|', '\x1b[C', 'ab|'],
		['Backspace', 'ab|c', '\x7f', 'a|c'],
		['Backspace at the start', '|ab', '\x7f', '|ab'],
		['Delete', 'a|bc', '\x1b[3~', 'a|c'],
		['Delete at the end', 'abc|', '\x1b[3~', 'abc|'],
		['Ctrl-D', 'a|bc', '\x04', 'a|c'],
		['Ctrl-W', 'not the  app|', '\x17', 'not the  |'],
		['Ctrl-W after a blank', 'not the app  |', '\x17', 'not the |'],
		['Ctrl-W in the middle', 'not the| app', '\x17', 'not | app'],
		['Alt-Backspace', 'one two|', '\x1b\x7f', 'one |'],
		['Ctrl-U', 'not the| app', '\x15', '| app'],
		['Ctrl-K', 'not the| app', '\x0b', 'not the|'],
		['a word to the left', 'one two|', '\x1bb', 'one |two'],
		['a word to the left by Ctrl', 'one two|', '\x1b[1;5D', 'one |two'],
		['a word to the right', '|one two', '\x1bf', 'one| two'],
		['two words to the right', '|one two', '\x1b[1;3C\x1b[1;3C', 'one two|'],
		['Backspace takes a whole emoji', 'a👍|', '\x7f', 'a|'],
		['Delete takes a whole emoji', '|👍b', '\x1b[3~', '|b'],
		['left steps over a whole emoji', 'a👍|', '\x1b[D', 'a|👍'],
		['right steps over a whole emoji', '|👍b', '\x1b[C', '👍|b'],
	])('%s', (_, before, keys, after) => {
		expect(press(before, keys)).toBe(after);
	});

	it('makes one line of a paste of several', () => {
		expect(press('x |', '\x1b[200~DNS\r\n  or\n\nTLS\x1b[201~')).toBe('x DNS or TLS|');
	});

	it('takes control sequences out of a paste', () => {
		expect(press('|', '\x1b[200~a\x1b]0;title\x07b\x9bc\x1b[201~')).toBe('a]0;titlebc|');
	});

	it('holds no more than 4000 characters', () => {
		const field = {text: 'x'.repeat(3999), cursor: 3999};
		const {field: after} = editField(field, {kind: 'paste', text: 'yyyy'});
		expect(after.text).toHaveLength(4000);
		expect(editField(after, {kind: 'text', text: 'z'}).keys).toEqual([]);
	});

	it('never ends the text in half an emoji at that limit', () => {
		const field = {text: 'x'.repeat(3999), cursor: 3999};
		const {field: after} = editField(field, {kind: 'paste', text: '👍'});
		expect(after.text.isWellFormed()).toBe(true);
	});

	it.each([
		['Enter', '\r'],
		['Esc', '\x1b'],
		['Ctrl-C', '\x03'],
		['up', '\x1b[A'],
		['down', '\x1bOB'],
		['PgUp', '\x1b[5~'],
		['Tab', '\t'],
	])('leaves %s to the screen', (_, key) => {
		const field = {text: 'abc', cursor: 1};
		expect(editField(field, {kind: 'key', text: key})).toEqual({field, keys: [key]});
	});

	it.each([
		['F1', '\x1bOP'],
		['Insert', '\x1b[2~'],
		['Alt-x', '\x1bx'],
		['Ctrl-G', '\x07'],
		['the report of a mouse', '\x1b[<0;1;1M'],
	])('types nothing for %s', (_, key) => {
		const field = {text: 'abc', cursor: 1};
		expect(editField(field, {kind: 'key', text: key}).keys).toEqual([]);
	});
});
