import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {formatProblem} from '../../source/content/format-problem.ts';
import {readCourse} from '../../source/content/read-course.ts';

const fixture = new URL('../fixtures/lessons/second-lesson', import.meta.url).pathname;
let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'lesson-'));
	cpSync(fixture, folder, {recursive: true});
});
afterEach(() => rmSync(folder, {recursive: true}));

const rewrite = (name: string, change: (text: string) => string): void => {
	const path = join(folder, name);
	writeFileSync(path, change(readFileSync(path, 'utf8')));
};
const problems = (): readonly string[] => {
	const read = readCourse(folder, {shownAs: 'lesson'});
	return 'problems' in read ? read.problems.map(formatProblem) : [];
};
const version = (): string => {
	const read = readCourse(folder);
	return 'course' in read ? read.course.version : '';
};

describe('reading a lesson folder', () => {
	it('reads files with the line ends and byte order mark of Windows as the same text', () => {
		const before = version();
		rewrite('try-it.md', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
		expect(problems()).toEqual([]);
		expect(version()).toBe(before);
	});

	it('has another version when a word changes', () => {
		const before = version();
		rewrite('try-it.md', (text) => text.replace('One line', 'A line'));
		expect(version()).not.toBe(before);
	});

	it('has another version when the rubric changes', () => {
		const before = version();
		rewrite('rubric/rubric.yaml', (text) => text.replace('carry out', 'take'));
		expect(version()).not.toBe(before);
	});

	it('takes a README.md and files of other kinds for no section', () => {
		writeFileSync(join(folder, 'README.md'), 'For authors.');
		writeFileSync(join(folder, 'notes.txt'), 'For authors.');
		expect(problems()).toEqual([]);
	});

	it('keeps the order of lesson.md whatever the files are called', () => {
		rewrite('lesson.md', (text) =>
			text
				.replace('  - what-a-code-says\n', '')
				.replace('try-it\n', 'try-it\n  - what-a-code-says\n'),
		);
		const read = readCourse(folder);
		expect('course' in read ? read.course.lesson.sections.map(({id}) => id) : []).toEqual(
			['who-ended-it', 'try-it', 'what-a-code-says'],
		);
	});

	it('reads a port, a time and a tilde as words', () => {
		rewrite('try-it.md', (text) =>
			text.replace('One line', 'At 12:30, localhost:8080 took ~5 ms to ~9 ms: one line'),
		);
		const read = readCourse(folder);
		const block =
			'course' in read ? read.course.lesson.sections[2]?.blocks[0] : undefined;
		expect(block?.kind === 'paragraph' ? block.text : []).toEqual([
			{
				kind: 'text',
				text: 'At 12:30, localhost:8080 took ~5 ms to ~9 ms: one line of a build log, to be read.',
			},
		]);
	});
});
