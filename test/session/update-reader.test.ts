import {describe, expect, it} from 'vitest';
import {bodySize} from '../../source/session/body-size.ts';
import {laySection} from '../../source/session/lay-section.ts';
import {readTestCourse} from '../helpers/read-test-course.ts';
import {startSession} from '../helpers/start-session.ts';

const course = readTestCourse('reading-errors');
const {sections} = course.lesson;
const indexOf = (id: string): number =>
	sections.findIndex((section) => section.id === id);

/** Opens a section of prose from the first screen. */
const open = (id: string, size: {columns?: number; rows?: number} = {}) => {
	const session = startSession(course, size);
	session.press('g', ...Array.from({length: indexOf(id)}, () => 'j'), 'enter');
	expect(session.screen('reader').section).toBe(id);
	return session;
};

describe('the first screen', () => {
	it('starts at the first section where nothing is recorded', () => {
		expect(startSession(course).screen('home').selected).toBe(0);
	});

	it('stops at both ends of the list', () => {
		const session = startSession(course);
		session.press('up', 'up');
		expect(session.screen('home').selected).toBe(0);
		session.press('G', 'down', 'down');
		expect(session.screen('home').selected).toBe(sections.length - 1);
		session.press('g');
		expect(session.screen('home').selected).toBe(0);
	});

	it('resumes with Enter at the place where the learner stopped', () => {
		const before = open('codes-4xx');
		before.press('space', 'space', 'down', 'q');
		const {top} = before.screen('reader');
		expect(top).toBeGreaterThan(10);

		const after = startSession(course, {entries: before.entries()});
		after.press('enter');
		expect(after.screen('reader')).toMatchObject({section: 'codes-4xx', top});
	});

	it('resumes at the same text in a window of another width', () => {
		const before = open('codes-4xx');
		before.press('space', 'space', 'q');
		const share = before.screen('reader').top / linesOf('codes-4xx', before);

		const after = startSession(course, {
			entries: before.entries(),
			columns: 40,
			rows: 12,
		});
		after.press('enter');
		const {top} = after.screen('reader');
		expect(top / linesOf('codes-4xx', after)).toBeCloseTo(share, 1);
	});

	it('goes on with what follows once a section is read', () => {
		const before = open('codes-5xx');
		before.press('G', 'esc', 'q');
		const after = startSession(course, {entries: before.entries()});
		expect(after.screen('home').selected).toBe(indexOf('codes-5xx') + 1);
	});

	it('starts a section that was read to its end at its beginning', () => {
		const session = open('codes-5xx');
		session.press('G', 'esc', 'enter');
		expect(session.screen('reader').top).toBe(0);
	});
});

const linesOf = (id: string, session: ReturnType<typeof startSession>): number => {
	const section = sections[indexOf(id)];
	if (section === undefined) throw new Error(`There is no section ${id}.`);
	return laySection(course, section, bodySize(session.state()).width).lines.length;
};

describe('reading', () => {
	it('scrolls by line, half page, page and to the ends, and stops there', () => {
		const session = open('codes-4xx');
		const {rows} = bodySize(session.state());
		const top = () => session.screen('reader').top;
		session.press('up');
		expect(top()).toBe(0);
		session.press('down');
		expect(top()).toBe(1);
		session.press('pagedown');
		expect(top()).toBe(rows);
		session.press('pageup');
		expect(top()).toBe(1);
		session.press('ctrl+d');
		expect(top()).toBe(1 + Math.floor(rows / 2));
		session.press('ctrl+u');
		expect(top()).toBe(1);
		session.press('G');
		const end = linesOf('codes-4xx', session) - rows;
		expect(top()).toBe(end);
		session.press('down', 'space');
		expect(top()).toBe(end);
		session.press('g');
		expect(top()).toBe(0);
	});

	it('records a section as read when its end comes on the screen, and once', () => {
		const session = open('codes-4xx');
		const reads = () => session.record.filter(({kind}) => kind === 'section-read');
		expect(reads()).toEqual([]);
		session.press('G');
		expect(reads()).toEqual([{kind: 'section-read', section: 'codes-4xx'}]);
		session.press('g', 'G', 'up', 'down');
		expect(reads()).toHaveLength(1);
	});

	it('records a section that fits the screen as read when it is opened', () => {
		const session = open('start');
		expect(session.record).toContainEqual({kind: 'section-read', section: 'start'});
	});

	it('does not move what it records while nothing moves', () => {
		const session = open('codes-4xx');
		const {length} = session.record;
		session.press('up', 'up', 'z', 'F5');
		expect(session.record).toHaveLength(length);
	});

	it('goes through all sections to the score, and back to the first screen', () => {
		const session = startSession(course);
		session.press('enter');
		for (const {id} of sections) {
			const {screen} = session.state();
			expect('section' in screen ? screen.section : '').toBe(id);
			while ('section' in session.state().screen) {
				const {screen: now} = session.state();
				if (!('section' in now) || now.section !== id) break;
				if (now.kind === 'exercise' && now.phase === 'typing') session.press('esc');
				session.press('right');
			}
		}
		expect(session.state().screen.kind).toBe('result');
		session.press('esc');
		expect(session.state().screen.kind).toBe('home');
	});

	it('goes back before the first section to the first screen', () => {
		const session = open('start');
		session.press('left');
		expect(session.screen('home').selected).toBe(0);
	});

	it('goes on with Enter: a page down, and at the end the next section', () => {
		const session = open('codes-5xx');
		let presses = 0;
		while (session.screen('reader').section === 'codes-5xx') {
			const {top} = session.screen('reader');
			session.press('enter');
			const now = session.screen('reader');
			if (now.section === 'codes-5xx') expect(now.top).toBeGreaterThan(top);
			expect(++presses).toBeLessThan(20);
		}
		expect(session.screen('reader').section).toBe(sections[indexOf('codes-5xx') + 1]?.id);
	});

	it('keeps the place in the text when the window changes', () => {
		const session = open('codes-4xx');
		session.press('space', 'space');
		const {top} = session.screen('reader');
		session.happen({kind: 'window-resized', columns: 80, rows: 40});
		expect(session.screen('reader').top).toBe(top);
		session.happen({kind: 'window-resized', columns: 40, rows: 12});
		const share = session.screen('reader').top / linesOf('codes-4xx', session);
		session.happen({kind: 'window-resized', columns: 80, rows: 24});
		expect(session.screen('reader').top).toBeGreaterThan(top - 4);
		expect(session.screen('reader').top).toBeLessThan(top + 4);
		expect(share).toBeGreaterThan(0);
	});

	it('leaves no empty screen when the window grows at the end of a section', () => {
		const session = open('codes-4xx');
		session.press('G');
		session.happen({kind: 'window-resized', columns: 120, rows: 60});
		const {top} = session.screen('reader');
		expect(top + bodySize(session.state()).rows).toBeLessThanOrEqual(
			Math.max(linesOf('codes-4xx', session), bodySize(session.state()).rows),
		);
	});
});

describe('the contents', () => {
	it('open at the section that one is in, and lead to another', () => {
		const session = open('codes-5xx');
		session.press('c');
		expect(session.screen('contents').selected).toBe(indexOf('codes-5xx'));
		session.press('up', 'enter');
		expect(session.screen('reader').section).toBe('codes-4xx');
	});

	it('lead back to where one was', () => {
		const session = open('codes-4xx');
		session.press('space', 'space');
		const {top} = session.screen('reader');
		for (const key of ['esc', 'backspace', 'c', 'left']) {
			session.press('c', 'down', key);
			expect(session.screen('reader')).toMatchObject({section: 'codes-4xx', top});
		}
	});

	it('lead back to the place where the section was left', () => {
		const session = open('codes-4xx');
		session.press('space', 'space');
		const {top} = session.screen('reader');
		session.press('c', 'down', 'enter', 'c', 'up', 'enter');
		expect(session.screen('reader')).toMatchObject({section: 'codes-4xx', top});
	});
});

describe('the keys', () => {
	it('show those of the screen below, and lead back to it', () => {
		const session = open('codes-4xx');
		session.press('space');
		const {screen} = session.state();
		for (const key of ['?', 'esc']) {
			session.press('?');
			expect(session.screen('keys').below).toEqual(screen);
			session.press('down', 'up', key);
			expect(session.state().screen).toEqual(screen);
		}
	});

	it('scroll in a small window and stop at the end', () => {
		const session = open('codes-4xx', {columns: 20, rows: 3});
		session.press('?', 'G');
		const {top} = session.screen('keys');
		expect(top).toBeGreaterThan(10);
		session.press('down');
		expect(session.screen('keys').top).toBe(top);
	});
});
