import {describe, expect, it} from 'vitest';
import {readTestCourse} from '../helpers/read-test-course.ts';
import {startSession} from '../helpers/start-session.ts';

const course = readTestCourse('exit-codes');
const place = course.lesson.sections.findIndex(({id}) => id === 'who-ended-it');
const toSection = Array.from({length: place}, () => 'down');

describe('a section with a figure and a question', () => {
	it('is read first, and its question comes next', () => {
		const session = startSession(course, {});
		session.press('home', ...toSection, 'enter');
		expect(session.screen('reader').section).toBe('who-ended-it');
		session.press('right');
		expect(session.screen('question').section).toBe('who-ended-it');
		session.press('left');
		expect(session.screen('reader').section).toBe('who-ended-it');
	});

	it('opens its figure from the text', () => {
		const session = startSession(course, {});
		session.press('home', ...toSection, 'enter', 'enter');
		expect(session.screen('figure').figure).toBe('killed');
	});
});
