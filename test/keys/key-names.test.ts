import type {Key} from 'ink';
import {describe, expect, it} from 'vitest';
import {keyNames} from '../../source/keys/key-names.ts';

const none: Key = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
	super: false,
	hyper: false,
	capsLock: false,
	numLock: false,
};

describe('keyNames', () => {
	it('names a key as the bindings write it', () => {
		expect(keyNames('', {...none, upArrow: true})).toEqual(['up']);
		expect(keyNames('', {...none, pageDown: true})).toEqual(['pagedown']);
		expect(keyNames('\r', {...none, return: true})).toEqual(['enter']);
		expect(keyNames('', {...none, tab: true, shift: true})).toEqual(['shift+tab']);
		expect(keyNames('c', {...none, ctrl: true})).toEqual(['ctrl+c']);
		expect(keyNames('b', {...none, meta: true})).toEqual(['alt+b']);
		expect(keyNames('', {...none, delete: true})).toEqual(['backspace']);
		expect(keyNames('G', {...none, shift: true})).toEqual(['G']);
	});

	it('reads every character of a key that is held down', () => {
		expect(keyNames('jjj', none)).toEqual(['j', 'j', 'j']);
	});

	it('finds the keys in a piece of several', () => {
		expect(keyNames('j \rq', none)).toEqual(['j', 'space', 'enter', 'q']);
		expect(keyNames('\x7f\t\x04\x03', none)).toEqual([
			'backspace',
			'tab',
			'ctrl+d',
			'ctrl+c',
		]);
	});

	it('takes an emoji for one key', () => {
		expect(keyNames('👍', none)).toEqual(['👍']);
	});
});
