import {spawnSync} from 'node:child_process';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {lineWidth} from '../../source/layout/line-width.ts';
import {layCommand} from '../../source/session/lay-command.ts';

const textOf = (command: readonly string[], width: number): readonly string[] =>
	layCommand(command, width).map((line) => line.map(({text}) => text).join(''));

describe.skipIf(process.platform === 'win32')('a command on the screen', () => {
	it('stands in one line where there is room', () => {
		expect(textOf(['curl', '-i', 'http://127.0.0.1:80/'], 40)).toEqual([
			'curl -i http://127.0.0.1:80/',
		]);
	});

	it('goes on in the next line as a shell reads it, within a word too', () => {
		expect(textOf(['curl', '-H', 'a: bcdefghijklmnop', 'x'], 14)).toEqual([
			'curl -H \\',
			"'a: bcdefgh'\\",
			'ijklmnop x',
		]);
	});

	it('is the same command for a shell, whatever the width', () => {
		const word = fc.stringMatching(/^[a-z '$"\\:]{1,40}$/);
		fc.assert(
			fc.property(
				fc.array(word, {minLength: 1, maxLength: 4}),
				fc.integer({min: 12, max: 60}),
				(words, width) => {
					const script = textOf(['printf', '%s\\0', ...words], width).join('\n');
					const {stdout} = spawnSync('sh', ['-c', script], {encoding: 'utf8'});
					expect(stdout).toBe(words.map((one) => `${one}\0`).join(''));
				},
			),
			{numRuns: 60},
		);
	});

	it('is never wider than the window', () => {
		const command = ['curl', '-H', `Authorization: Bearer ${'x'.repeat(300)}`];
		for (const width of [12, 20, 40, 78]) {
			for (const line of layCommand(command, width)) {
				expect(lineWidth(line)).toBeLessThanOrEqual(width);
			}
		}
	});
});
