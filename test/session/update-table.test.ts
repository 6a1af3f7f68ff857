import {describe, expect, it} from 'vitest';
import {plainText} from '../../source/layout/plain-text.ts';
import {filterTable} from '../../source/session/filter-table.ts';
import {readTestCourse} from '../helpers/read-test-course.ts';
import {type Session, startSession} from '../helpers/start-session.ts';

const course = readTestCourse('reading-errors');
const index = course.lesson.sections.findIndex(({id}) => id === 'symptoms');

const open = (size: {columns?: number; rows?: number} = {}): Session => {
	const session = startSession(course, size);
	session.press('g', ...Array.from({length: index}, () => 'j'), 'enter');
	for (let presses = 0; session.state().screen.kind === 'reader'; presses++) {
		expect(presses).toBeLessThan(100);
		session.press('enter');
	}
	return session;
};

const shown = (session: Session) => filterTable(course, session.screen('table'), 80);

describe('the filter table', () => {
	it('shows all rows while nothing is typed', () => {
		const {rows, of} = shown(open());
		expect(rows).toBe(of);
		expect(rows).toBeGreaterThan(10);
	});

	it('keeps the rows that have every word, in any order and case', () => {
		const session = open();
		session.type('LOG 50');
		const {rows, lines} = shown(session);
		expect(rows).toBeGreaterThan(0);
		expect(rows).toBeLessThan(13);
		session.type('50 log');
		expect(shown(session).lines).toEqual(lines);
		expect(lines.map(plainText).join('\n')).toContain('504');
	});

	it('finds words in code too', () => {
		const session = open();
		session.type('dig api');
		expect(shown(session).rows).toBe(1);
	});

	it('says so where no row is left', () => {
		const session = open();
		session.type('no such symptom');
		expect(shown(session)).toMatchObject({rows: 0, lines: []});
	});

	it('starts at the top of what is left after every key', () => {
		const session = open({rows: 10});
		session.press('pagedown', 'down');
		expect(session.screen('table').top).toBeGreaterThan(3);
		session.press('up');
		session.type('5');
		expect(session.screen('table').top).toBe(0);
	});

	it('goes back to the text where it was left', () => {
		for (const key of ['esc', 'enter']) {
			const session = open();
			const {below} = session.screen('table');
			session.type('504');
			session.press('down', key);
			expect(session.screen('reader')).toEqual(below);
		}
	});
});
