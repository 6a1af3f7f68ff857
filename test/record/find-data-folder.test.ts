import {homedir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {findDataFolder} from '../../source/record/find-data-folder.ts';
import {findRecord} from '../../source/record/find-record.ts';

describe('findDataFolder', () => {
	it('lets ERROR_LESSON_HOME decide on every platform', () => {
		const env = {ERROR_LESSON_HOME: '/srv/lesson', XDG_DATA_HOME: '/data'};
		for (const platform of ['linux', 'darwin', 'win32']) {
			expect(findDataFolder(env, platform)).toBe(path.resolve('/srv/lesson'));
		}
	});

	it.each([
		[{XDG_DATA_HOME: '/data', HOME: '/home/ada'}, '/data/error-lesson'],
		[{HOME: '/home/ada'}, '/home/ada/.local/share/error-lesson'],
		[{XDG_DATA_HOME: '', HOME: '/home/ada'}, '/home/ada/.local/share/error-lesson'],
		[{XDG_DATA_HOME: 'not/absolute', HOME: '/h'}, '/h/.local/share/error-lesson'],
		[{}, path.join(homedir(), '.local/share/error-lesson')],
	])('follows the XDG folders on Linux: %j', (env, folder) => {
		expect(findDataFolder(env, 'linux')).toBe(folder);
	});

	it('ends in the plain name of the program', () => {
		expect(findDataFolder({}, 'darwin')).toMatch(/error-lesson$/);
	});
});

describe('findRecord', () => {
	it('names the record in the folder', () => {
		expect(findRecord({ERROR_LESSON_HOME: '/srv'})).toBe(
			path.resolve('/srv/record.jsonl'),
		);
	});
});
