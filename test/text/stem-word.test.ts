import {describe, expect, it} from 'vitest';
import {stemWord} from '../../source/text/stem-word.ts';

describe('stemWord', () => {
	it.each([
		['deny', 'denies', 'denied', 'denying'],
		['send', 'sends', 'sent', 'sending'],
		['make', 'makes', 'made', 'making'],
		['time', 'times', 'timed', 'timing'],
		['call', 'calls', 'called', 'calling'],
		['log', 'logs', 'logged', 'logging'],
		['authorise', 'authorised', 'authorising'],
		['query', 'queries'],
		['address', 'addresses'],
	])('gives the forms of %s one stem', (...forms) => {
		expect(new Set(forms.map(stemWord)).size).toBe(1);
	});

	it.each([
		['not', 'noted'],
		['write', 'writer'],
		['thing', 'nothing'],
		['dns', 'do'],
	])('keeps %s and %s apart', (one, other) => {
		expect(stemWord(one)).not.toBe(stemWord(other));
	});
});
