import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {insertKeys} from '../../source/build/insert-keys.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

describe('the README', () => {
	it('shows the keys that the program has (npm run keys writes them)', () => {
		expect(readme).toBe(insertKeys(readme));
	});

	it('names the two commands with which one starts', () => {
		expect(readme).toContain('npm ci && npm start');
		expect(readme).toContain('npm ci && npm test');
	});
});
