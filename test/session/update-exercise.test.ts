import {describe, expect, it} from 'vitest';
import {layExercise} from '../../source/session/lay-exercise.ts';
import {exercisesOf} from '../../source/session/section-parts.ts';
import {readTestCourse} from '../helpers/read-test-course.ts';
import {type Session, startSession} from '../helpers/start-session.ts';

const course = readTestCourse('reading-errors');
const {sections} = course.lesson;
const index = sections.findIndex((section) => exercisesOf(section).length > 0);
const exercises = sections[index] === undefined ? [] : exercisesOf(sections[index]);
const [first, second] = exercises;
if (first === undefined || second === undefined) {
	throw new Error('The lesson has no two exercise blocks.');
}

/** Opens the exercise from the first screen. */
const open = (start: Parameters<typeof startSession>[1] = {}): Session => {
	const session = startSession(course, start);
	session.press('g', ...Array.from({length: index}, () => 'j'), 'enter');
	return session;
};

const typed = (session: Session, text: string): void => {
	for (let end = 1; end <= text.length; end++) session.type(text.slice(0, end));
};

const submitted = (session: Session) =>
	session.record.filter(({kind}) => kind === 'answer-submitted');

const textOf = (session: Session): string =>
	layExercise(session.state(), session.screen('exercise'), session.world)
		.lines.map((line) => line.map(({text}) => text).join(''))
		.join('\n');

describe('an exercise block', () => {
	it('opens with an empty field', () => {
		expect(open().screen('exercise')).toMatchObject({
			exercise: first.id,
			text: '',
			phase: 'typing',
		});
	});

	it('keeps a draft with every key', () => {
		const session = open();
		typed(session, 'the token');
		const drafts = session.record.filter(({kind}) => kind === 'draft-kept');
		expect(drafts).toHaveLength('the token'.length);
		expect(drafts.at(-1)).toEqual({
			kind: 'draft-kept',
			exercise: first.id,
			text: 'the token',
		});
	});

	it('finds the half-typed answer after a restart', () => {
		const before = open();
		typed(before, 'half an ans');
		const after = open({entries: before.entries()});
		expect(after.screen('exercise')).toMatchObject({
			text: 'half an ans',
			phase: 'typing',
		});
	});

	it('finds a half-typed second answer after a restart, too', () => {
		const before = open();
		typed(before, 'layer');
		before.press('enter', 'enter');
		before.type('layer and ty');
		const after = open({entries: before.entries()});
		expect(after.screen('exercise')).toMatchObject({
			exercise: first.id,
			text: 'layer and ty',
			phase: 'typing',
		});
	});

	it.each(['', '   '])('does not submit %j', (text) => {
		const session = open();
		session.type(text);
		session.press('enter');
		expect(session.screen('exercise').phase).toBe('typing');
		expect(submitted(session)).toEqual([]);
	});

	it('records the answer with its verdicts, the hints, and that no draft is left', () => {
		const session = open();
		session.type('  the layer, not action  ');
		session.press('enter');
		expect(session.screen('exercise')).toMatchObject({phase: 'graded'});
		expect(submitted(session)).toEqual([
			{
				kind: 'answer-submitted',
				exercise: first.id,
				text: 'the layer, not action',
				rubric: course.lesson.rubric.version,
				verdicts: expect.arrayContaining([
					expect.objectContaining({criterion: 'layer', met: true}),
					expect.objectContaining({
						criterion: 'action',
						met: false,
						state: 'opposite',
					}),
				]),
			},
		]);
		expect(session.state().progress.exercises[first.id]).toMatchObject({draft: ''});
		expect(
			session.record.filter(({kind}) => kind === 'hint-shown').length,
		).toBeGreaterThan(0);
	});

	it('shows per criterion what was said, with the words, and what leads on', () => {
		const session = open();
		session.type('the layer, maybe type, not action');
		session.press('enter');
		const page = textOf(session).replace(/\s+/g, ' ');
		const hints = new Map(first.criteria.map((criterion) => [criterion.id, criterion]));
		expect(page).toContain('✓ layer');
		expect(page).toContain('“layer”');
		expect(page).toContain(
			`“maybe type” does not commit to one. ${hints.get('type')?.hint}`,
		);
		expect(page).toContain(
			`“not action” says otherwise. ${hints.get('action')?.hintOpposite}`,
		);
	});

	it('lets the answer be changed and submitted again', () => {
		const session = open();
		session.type('layer');
		session.press('enter', 'i');
		expect(session.screen('exercise')).toMatchObject({phase: 'typing', text: 'layer'});
		session.type('layer, type');
		session.press('enter');
		expect(submitted(session)).toHaveLength(2);
		expect(session.state().progress.exercises[first.id]?.attempts).toHaveLength(2);
	});

	it('goes from typing back to the verdicts with Esc, and keeps what was typed', () => {
		const session = open();
		session.type('layer');
		session.press('enter', 'enter');
		session.type('layer, ty');
		session.press('esc');
		expect(session.screen('exercise').phase).toBe('graded');
		session.press('enter');
		expect(session.screen('exercise').text).toBe('layer, ty');
	});

	it('pauses with Esc where nothing was graded, and leaves with a second one', () => {
		const session = open();
		session.type('lay');
		session.press('esc');
		expect(session.screen('exercise')).toMatchObject({phase: 'paused', text: 'lay'});
		session.press('esc');
		expect(session.screen('home').selected).toBe(index);
		session.press('enter');
		expect(session.screen('exercise')).toMatchObject({phase: 'typing', text: 'lay'});
	});

	it('shows the model answer and hides it again', () => {
		const session = open();
		session.type('layer');
		session.press('enter');
		expect(textOf(session)).not.toContain('Model answer');
		session.press('m');
		expect(textOf(session)).toContain('Model answer');
		session.press('m');
		expect(textOf(session)).not.toContain('Model answer');
		expect(session.state().progress.exercises[first.id]?.modelShown).toBe(true);
	});

	it('notes a dispute about the chosen verdict, once', () => {
		const session = open();
		session.type('layer');
		session.press('enter');
		const chosen = session.screen('exercise').graded?.chosen ?? -1;
		expect(chosen).toBe(1);
		session.press('d', 'd');
		const disputes = () => session.record.filter(({kind}) => kind === 'disputed');
		expect(disputes()).toEqual([
			expect.objectContaining({
				exercise: first.id,
				text: 'layer',
				verdict: expect.objectContaining({criterion: 'type', met: false}),
			}),
		]);
		expect(textOf(session)).toContain('(your dispute is noted)');
		session.press('tab', 'd');
		expect(disputes()).toHaveLength(2);
	});

	it('chooses one verdict after the other with Tab, and the first one again', () => {
		const session = open();
		session.type('x');
		session.press('enter');
		const seen = first.criteria.map(() => {
			const chosen = session.screen('exercise').graded?.chosen;
			session.press('tab');
			return chosen;
		});
		expect([...seen].sort()).toEqual(seen.map((_, position) => position));
		expect(session.screen('exercise').graded?.chosen).toBe(seen[0]);
	});

	it.each([
		[80, 24],
		[40, 12],
		[20, 3],
	])('shows the verdict that Tab chooses, at %i×%i', (columns, rows) => {
		const session = open({columns, rows});
		session.type('x '.repeat(60));
		session.press('enter');
		for (const _ of first.criteria) {
			const {lines, top} = layExercise(
				session.state(),
				session.screen('exercise'),
				session.world,
			);
			const pointer = lines.findIndex((line) => line[0]?.text.startsWith('▸'));
			expect(pointer).toBeGreaterThanOrEqual(top);
			expect(pointer).toBeLessThan(top + rows);
			session.press('tab');
		}
	});

	it('goes to the next block and back; each keeps its own text', () => {
		const session = open();
		session.type('one');
		session.press('esc', 'right');
		expect(session.screen('exercise')).toMatchObject({exercise: second.id, text: ''});
		session.type('two');
		session.press('esc', 'left');
		expect(session.screen('exercise')).toMatchObject({exercise: first.id, text: 'one'});
		session.press('esc', 'right');
		expect(session.screen('exercise')).toMatchObject({exercise: second.id, text: 'two'});
	});

	it('shows the last verdicts again after a restart', () => {
		const before = open();
		for (const _ of exercises) {
			before.type('layer');
			before.press('enter', 'right');
		}
		const after = open({entries: before.entries()});
		expect(after.screen('exercise')).toMatchObject({
			exercise: first.id,
			phase: 'graded',
			text: 'layer',
		});
		expect(textOf(after)).toContain('✓ layer');
	});

	it('remembers after a restart which verdicts were disputed', () => {
		const before = open();
		for (const _ of exercises) {
			before.type('layer');
			before.press('enter', 'd', 'right');
		}
		const after = open({entries: before.entries()});
		expect(after.state().progress.exercises[first.id]?.disputes).toBe(1);
		expect(after.screen('exercise').exercise).toBe(first.id);
		expect(textOf(after)).toContain('(your dispute is noted)');
		const noted = after.record.length;
		after.press('d');
		expect(after.record.slice(noted).map(({kind}) => kind)).not.toContain('disputed');
	});

	it('remembers disputes of the last answer alone, also of a block that one comes back to', () => {
		const session = open();
		session.type('layer');
		session.press('enter', 'd', 'right');
		session.type('anything');
		session.press('enter', 'left');
		expect(session.screen('exercise').exercise).toBe(first.id);
		expect(textOf(session)).toContain('(your dispute is noted)');
		session.press('enter');
		session.type(' more');
		session.press('enter', 'right', 'left');
		expect(session.screen('exercise').exercise).toBe(first.id);
		expect(textOf(session)).not.toContain('(your dispute is noted)');
	});

	it('judges a reply to its question with the first answer, quoting what is shown', () => {
		const session = open();
		session.type('eh type');
		session.press('enter');
		expect(textOf(session)).toContain('Which of the two do you mean?');
		session.press('enter');
		session.type('a layer, to be sure');
		session.press('enter');
		const whole = 'eh type\na layer, to be sure';
		expect(submitted(session).at(-1)).toMatchObject({text: whole});
		const verdicts = session.screen('exercise').graded?.grade.verdicts ?? [];
		const words = (criterion: string) =>
			verdicts
				.find((verdict) => verdict.criterion === criterion)
				?.evidence.map(({start, end}) => whole.slice(start, end));
		expect(words('layer')).toEqual(['layer']);
		expect(words('type')).toEqual(['eh type']);
		expect(textOf(session)).toContain('✓ layer      “layer”');
	});

	it('puts its question again after a restart, until it is answered', () => {
		const before = open();
		for (const _ of exercises) {
			before.type('eh type');
			before.press('enter', 'right');
		}
		const after = open({entries: before.entries()});
		expect(textOf(after)).toContain('Which of the two do you mean?');
		after.press('enter');
		after.type('a layer, to be sure');
		after.press('enter');
		expect(submitted(after).at(-1)).toMatchObject({text: 'eh type\na layer, to be sure'});
		const later = open({entries: [...before.entries(), ...after.entries()]});
		expect(textOf(later)).not.toContain('Which of the two do you mean?');
	});

	it('finds a half-typed reply after a restart, below the question that it answers', () => {
		const before = open();
		before.type('eh type');
		before.press('enter', 'enter');
		typed(before, 'a la');
		const after = open({entries: before.entries()});
		expect(after.screen('exercise')).toMatchObject({phase: 'typing', text: 'a la'});
		expect(textOf(after)).toContain('Which of the two do you mean?');
		typed(after, 'a layer');
		after.press('enter');
		expect(submitted(after).at(-1)).toMatchObject({text: 'eh type\na layer'});
	});

	it('asks back once, however unsure the grader is of the reply', () => {
		const session = open();
		session.type('eh type');
		session.press('enter', 'enter');
		session.type('eh layer');
		session.press('enter');
		expect(textOf(session)).toContain('not sure what you mean');
		expect(textOf(session)).not.toContain('Which of the two do you mean?');
		session.press('enter');
		expect(session.screen('exercise')).toMatchObject({
			phase: 'typing',
			text: 'eh type\neh layer',
		});
		expect(session.screen('exercise').asked).toBeUndefined();
	});

	it('scrolls the output while an answer is typed, and returns with the next key', () => {
		const session = open({columns: 40, rows: 12});
		const topOf = () =>
			layExercise(session.state(), session.screen('exercise'), session.world).top;
		const start = topOf();
		session.press('up', 'up', 'pageup');
		expect(topOf()).toBe(start - 3);
		session.press('down');
		expect(topOf()).toBe(start - 2);
		session.type('x');
		expect(topOf()).toBe(start);
	});

	it('ends the lesson with the score, which counts what was met', () => {
		const session = open();
		for (const _ of exercises) {
			session.type('layer type');
			session.press('enter', 'right');
		}
		session.press('esc', 's');
		expect(session.state().screen.kind).toBe('result');
	});
});
