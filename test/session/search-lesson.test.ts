import {describe, expect, it} from 'vitest';
import type {Course} from '../../source/content/course.ts';
import {bodySize} from '../../source/session/body-size.ts';
import {laySection} from '../../source/session/lay-section.ts';
import {startSession} from '../helpers/start-session.ts';
import {makeCourse, makeQuestion, makeSection} from './make-course.ts';

const filler = (count: number) => Array.from({length: count}, (_, n) => `Line ${n}.`);

const course: Course = makeCourse([
	makeSection('one', [...filler(10), 'The first needle.', ...filler(20), 'A NEEDLE.']),
	makeSection('two', ['Nothing here.', 'Not here either.']),
	{...makeSection('quiz', []), blocks: [makeQuestion('q', 'needle')]},
	makeSection('three', [...filler(10), 'The last needle.', ...filler(10)]),
]);

const search = (query: string, size = {columns: 80, rows: 24}) => {
	const session = startSession(course, size);
	session.press('enter', '/');
	session.type(query);
	return session;
};

/** The text of the line that the search came to, which has to be on the screen. */
const found = (session: ReturnType<typeof startSession>): string => {
	const {section, match, top} = session.screen('reader');
	const {rows, width} = bodySize(session.state());
	const laid = course.lesson.sections.find(({id}) => id === section);
	if (laid === undefined || match === undefined) return 'nothing';
	expect(match).toBeGreaterThanOrEqual(top);
	expect(match).toBeLessThan(top + rows);
	const line = laySection(course, laid, width).lines[match] ?? [];
	return `${section}: ${line.map(({text}) => text).join('')}`;
};

describe('searching', () => {
	it('goes from match to match through the sections and around the end', () => {
		const session = search('needle');
		session.press('enter');
		expect(found(session)).toBe('one: The first needle.');
		session.press('n');
		expect(found(session)).toBe('one: A NEEDLE.');
		session.press('n');
		expect(found(session)).toBe('three: The last needle.');
		session.press('n');
		expect(found(session)).toBe('one: The first needle.');
	});

	it('goes backwards the same way', () => {
		const session = search('needle');
		session.press('enter', 'N');
		expect(found(session)).toBe('three: The last needle.');
		session.press('N');
		expect(found(session)).toBe('one: A NEEDLE.');
	});

	it('finds everything in the smallest window too', () => {
		const session = search('needle', {columns: 20, rows: 3});
		session.press('enter');
		expect(found(session)).toContain('one: ');
		session.press('n', 'n');
		expect(found(session)).toContain('three: ');
	});

	it('never shows a question, whose choices would be answers', () => {
		const session = search('needle');
		session.press('enter', 'n', 'n', 'n', 'n', 'n');
		expect(session.state().screen.kind).toBe('reader');
	});

	it('stays in the field where nothing is found', () => {
		const session = search('haystack');
		session.press('enter');
		expect(session.screen('search').query).toBe('haystack');
	});

	it('goes back to the unmoved text with Esc', () => {
		const session = search('needle');
		session.press('esc');
		expect(session.screen('reader')).toEqual({kind: 'reader', section: 'one', top: 0});
	});

	it('ends a search with an empty one', () => {
		const session = search('needle');
		session.press('enter', '/');
		session.type('  ');
		session.press('enter');
		expect(session.screen('reader').query).toBeUndefined();
	});

	it('stays where it is with n where nothing was searched for', () => {
		const session = startSession(course);
		session.press('enter', 'n', 'N');
		expect(session.screen('reader')).toEqual({kind: 'reader', section: 'one', top: 0});
	});

	it('records the place that it came to', () => {
		const session = search('last');
		session.press('enter');
		expect(session.record.at(-1)).toMatchObject({section: 'three'});
	});
});
