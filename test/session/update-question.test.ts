import {describe, expect, it} from 'vitest';
import {layQuestion} from '../../source/session/lay-question.ts';
import {questionsOf} from '../../source/session/section-parts.ts';
import {readTestCourse} from '../helpers/read-test-course.ts';
import {type Session, startSession} from '../helpers/start-session.ts';

const course = readTestCourse('reading-errors');
const {sections} = course.lesson;
const index = sections.findIndex((section) => questionsOf(section).length > 0);
const section = sections[index];
const questions = section === undefined ? [] : questionsOf(section);
const [first, second] = questions;
if (section === undefined || first === undefined || second === undefined) {
	throw new Error('The lesson has no two questions.');
}

const rightOf = ({choices}: typeof first): string =>
	choices.find(({right}) => right)?.id ?? '';
const wrongOf = ({choices}: typeof first): readonly string[] =>
	choices.filter(({right}) => !right).map(({id}) => id);

/** Opens the questions from the first screen. */
const open = (start: Parameters<typeof startSession>[1] = {}): Session => {
	const session = startSession(course, start);
	session.press('g', ...Array.from({length: index}, () => 'j'), 'enter');
	return session;
};

/** What ink-select-input does at Enter or a number. */
const choose = (session: Session, choice: string): void => {
	session.happen({kind: 'choice-made', choice});
};

const answers = (session: Session) =>
	session.record.filter(({kind}) => kind === 'question-answered');

describe('a question', () => {
	it('has something to say about every choice', () => {
		for (const question of questions) {
			for (const {id} of question.choices) {
				const session = open();
				while (session.screen('question').question !== question.id)
					session.press('right');
				choose(session, id);
				const page = layQuestion(
					session.state(),
					session.screen('question'),
					session.world,
				);
				expect(page.feedback.length, id).toBeGreaterThan(2);
			}
		}
	});

	it('counts the first answer, and lets a wrong one be tried again', () => {
		const session = open();
		const [wrong = '', other = ''] = wrongOf(first);
		choose(session, wrong);
		expect(session.screen('question').told).toBe(wrong);
		session.press('enter');
		expect(session.screen('question').told).toBeUndefined();
		choose(session, other);
		session.press('enter');
		choose(session, rightOf(first));
		expect(session.state().progress.questions[first.id]).toEqual({
			first: {choice: wrong, right: false},
			tried: [wrong, other, rightOf(first)],
			solved: true,
		});
		expect(answers(session)).toHaveLength(3);
	});

	it('takes no second answer while the feedback is shown', () => {
		const session = open();
		const [wrong = '', other = ''] = wrongOf(first);
		choose(session, wrong);
		choose(session, other);
		expect(session.screen('question').told).toBe(wrong);
		expect(answers(session)).toHaveLength(1);
	});

	it('takes no answer that it does not have', () => {
		const session = open();
		choose(session, 'no-such-choice');
		expect(answers(session)).toEqual([]);
	});

	it('leads on with Enter once it is right', () => {
		const session = open();
		choose(session, rightOf(first));
		session.press('enter');
		expect(session.screen('question').question).toBe(second.id);
	});

	it('leads from the last one to the next section, and back', () => {
		const session = open();
		session.press(...questions.map(() => 'right'));
		const {screen} = session.state();
		expect('section' in screen ? screen.section : '').toBe(sections[index + 1]?.id);
		if (screen.kind === 'exercise') session.press('esc');
		session.press('left');
		expect(session.state().screen.kind).toBe('question');
	});

	it('shows the right answer again when it was solved', () => {
		const before = open();
		for (const question of questions) {
			choose(before, rightOf(question));
			before.press('enter');
		}
		const after = open({entries: before.entries()});
		expect(after.screen('question')).toMatchObject({
			question: first.id,
			told: rightOf(first),
		});
	});

	it('resumes at the first one that is not solved', () => {
		const before = open();
		choose(before, rightOf(first));
		const after = open({entries: before.entries()});
		expect(after.screen('question').question).toBe(second.id);
		expect(after.screen('question').told).toBeUndefined();
	});

	it('keeps the order of its choices over a restart, and differs between learners', () => {
		const orderOf = (seed: number): string => {
			const session = open({seed});
			const screen = session.screen('question');
			return layQuestion(session.state(), screen, session.world)
				.choices.map(({id}) => id)
				.join(' ');
		};
		const orders = Array.from({length: 20}, (_, seed) => orderOf(seed));
		expect(Array.from({length: 20}, (_, seed) => orderOf(seed))).toEqual(orders);
		expect(new Set(orders).size).toBeGreaterThan(5);
	});

	it.each([
		[80, 24],
		[40, 12],
		[20, 3],
	])('can be read to its end at %i×%i, choices and feedback', (columns, rows) => {
		const session = open({columns, rows});
		for (const {choices} of [first]) {
			for (const {id} of choices) {
				session.happen({kind: 'choice-highlighted', choice: id});
				const screen = session.screen('question');
				const page = layQuestion(session.state(), screen, session.world);
				const at = page.choices.find((choice) => choice.id === id);
				if (at === undefined) throw new Error('A choice is missing.');
				// The first choice stands below the prompt, which is shown before it.
				if (at === page.choices[0]) continue;
				expect(at.start).toBeGreaterThanOrEqual(page.top);
				expect(at.start).toBeLessThan(page.top + rows);
			}
			choose(session, rightOf(first));
			session.press('G');
			const page = layQuestion(
				session.state(),
				session.screen('question'),
				session.world,
			);
			expect(page.height - page.top).toBeLessThanOrEqual(rows);
		}
	});

	it('scrolls by page while it is being answered, and not beyond its ends', () => {
		const session = open({columns: 20, rows: 3});
		const topOf = () =>
			layQuestion(session.state(), session.screen('question'), session.world).top;
		session.press('pagedown', 'pagedown');
		expect(topOf()).toBe(2);
		session.press(...Array.from({length: 100}, () => 'pagedown'));
		const end = topOf();
		session.press('pageup');
		expect(topOf()).toBe(end - 1);
		session.press(...Array.from({length: 100}, () => 'pageup'));
		expect(topOf()).toBe(0);
	});

	it('goes home with Esc and comes back to the same question', () => {
		const session = open();
		session.press('right', 'esc');
		expect(session.screen('home').selected).toBe(index);
		session.press('enter');
		expect(session.screen('question').question).toBe(first.id);
	});
});
