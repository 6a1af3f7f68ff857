import {describe, expect, it} from 'vitest';
import {readTestCourse} from '../helpers/read-test-course.ts';
import {type Session, startSession} from '../helpers/start-session.ts';

const course = readTestCourse('exit-codes');

/** Opens the sequence of the second section: Enter on its first screen. */
const open = (size: {columns?: number; rows?: number} = {}): Session => {
	const session = startSession(course, size);
	session.press('enter');
	for (let presses = 0; session.state().screen.kind === 'reader'; presses++) {
		expect(presses).toBeLessThan(100);
		session.press('enter');
	}
	return session;
};

describe('a figure', () => {
	it('opens with Enter at its first step, and goes back to the text', () => {
		const session = open();
		const {below, ...figure} = session.screen('figure');
		expect(figure).toEqual({
			kind: 'figure',
			figure: 'where-it-stops',
			step: 0,
			scrolledUp: 0,
		});
		session.press('right', 'enter');
		expect(session.screen('reader')).toEqual(below);
		session.press('enter', 'esc');
		expect(session.screen('reader')).toEqual(below);
	});

	it('goes forwards and back, and stops at both ends', () => {
		const session = open();
		const last = (course.lesson.figures['where-it-stops']?.steps.length ?? 0) - 1;
		const step = () => session.screen('figure').step;
		session.press('left');
		expect(step()).toBe(0);
		session.press('right', 'space', 'down', 'j', 'l');
		expect(step()).toBe(last);
		session.press('backspace');
		expect(step()).toBe(last - 1);
		session.press('g');
		expect(step()).toBe(0);
		session.press('G');
		expect(step()).toBe(last);
	});

	it('is recorded once its last step was on the screen', () => {
		const session = open();
		const stepped = () => session.record.filter(({kind}) => kind === 'figure-stepped');
		session.press('right');
		expect(stepped()).toEqual([]);
		session.press('G');
		expect(stepped()).toEqual([{kind: 'figure-stepped', figure: 'where-it-stops'}]);
		session.press('g', 'G', 'right', 'right');
		expect(stepped()).toHaveLength(1);
	});

	it('scrolls where it is taller than the window, and never beyond it', () => {
		const session = open({columns: 20, rows: 3});
		session.press('pageup', 'pageup');
		expect(session.screen('figure').scrolledUp).toBe(2);
		session.press(...Array.from({length: 50}, () => 'pageup'));
		const most = session.screen('figure').scrolledUp;
		session.press('pagedown');
		expect(session.screen('figure').scrolledUp).toBe(most - 1);
		session.press(...Array.from({length: 60}, () => 'pagedown'));
		expect(session.screen('figure').scrolledUp).toBe(0);
	});

	it('is one after the other in a window that shows several at once', () => {
		const lesson = readTestCourse('reading-errors');
		const section = lesson.lesson.sections.findIndex(({id}) => id === 'under-the-hood');
		const session = startSession(lesson, {columns: 100, rows: 600});
		session.press('g', ...Array.from({length: section}, () => 'j'), 'enter');
		const opened = [1, 2, 3, 4, 5].map(() => {
			session.press('enter', 'G');
			const {figure} = session.screen('figure');
			session.press('esc');
			return figure;
		});
		expect(new Set(opened).size).toBe(5);
		session.press('enter');
		expect(session.screen('figure').figure).toBe(opened[0]);
	});
});
