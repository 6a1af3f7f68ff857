import {describe, expect, it} from 'vitest';
import {bindings} from '../../source/keys/bindings.ts';
import {lineWidth} from '../../source/layout/line-width.ts';
import {composeFrame} from '../../source/parts/compose-frame.ts';
import {frameOf} from '../../source/screens/frame-of.ts';
import {contextOf, fieldText} from '../../source/session/context-of.ts';
import {contextWords} from '../../source/session/context-words.ts';
import {readTestCourse} from '../helpers/read-test-course.ts';
import {type Session, startSession} from '../helpers/start-session.ts';

const course = readTestCourse('reading-errors');

/** A way to every context, by keys alone. */
const ways: Readonly<Record<string, (session: Session) => void>> = {
	home: () => {},
	reader: (session) => session.press('enter'),
	search: (session) => session.press('enter', '/'),
	contents: (session) => session.press('enter', 'c'),
	keys: (session) => session.press('?'),
	result: (session) => session.press('s'),
	figure: (session) => goTo(session, 'under-the-hood', 'figure'),
	table: (session) => goTo(session, 'symptoms', 'table'),
	question: (session) => goTo(session, 'quick-check', 'question'),
	told: (session) => {
		goTo(session, 'quick-check', 'question');
		session.happen({
			kind: 'choice-made',
			choice: session.screen('question').highlighted,
		});
	},
	typing: (session) => goTo(session, 'exercise', 'exercise'),
	paused: (session) => {
		goTo(session, 'exercise', 'exercise');
		session.press('esc');
	},
	graded: (session) => {
		goTo(session, 'exercise', 'exercise');
		session.type('layer');
		session.press('enter');
	},
};

const goTo = (session: Session, section: string, kind: string): void => {
	const index = course.lesson.sections.findIndex(({id}) => id === section);
	session.press('g', ...Array.from({length: index}, () => 'j'), 'enter');
	for (let presses = 0; session.state().screen.kind !== kind; presses++) {
		if (presses > 9000) throw new Error(`There is no way to ${kind}.`);
		session.press('enter');
	}
};

const contexts = [...new Set(bindings.flatMap((binding) => binding.contexts))];

describe.each(Object.keys(ways))('from %s', (context) => {
	const open = (start: Parameters<typeof startSession>[1] = {}): Session => {
		const session = startSession(course, start);
		ways[context]?.(session);
		expect(contextOf(session.state().screen)).toBe(context);
		return session;
	};

	it('Ctrl-C quits', () => {
		const session = open();
		session.press('ctrl+c');
		expect(session.quits()).toBe(1);
	});

	it('Ctrl-Z stops the program for a while, and moves nothing', () => {
		const session = open();
		const {screen} = session.state();
		session.press('ctrl+z');
		expect(session.suspensions()).toBe(1);
		expect(session.state().screen).toEqual(screen);
	});

	it('Esc leads home in a few presses', () => {
		const session = open();
		let presses = 0;
		while (session.state().screen.kind !== 'home') {
			session.press('esc');
			expect(++presses).toBeLessThanOrEqual(3);
		}
		expect(session.quits()).toBe(0);
	});

	it('a notice appears and goes without moving the learner', () => {
		const session = open();
		const {screen} = session.state();
		session.happen({kind: 'record-changed', problem: 'Nothing is being kept.'});
		expect(session.state()).toMatchObject({screen, notice: 'Nothing is being kept.'});
		session.happen({kind: 'record-changed', problem: undefined});
		expect(session.state().screen).toEqual(screen);
		expect('notice' in session.state()).toBe(false);
	});

	it('every key of the table does something that the state can take, at any size', () => {
		const keys = bindings
			.filter((binding) => (binding.contexts as readonly string[]).includes(context))
			.flatMap((binding) => binding.keys);
		for (const key of keys) {
			for (const [columns, rows] of [
				[80, 24],
				[20, 3],
				[1, 1],
			] as const) {
				const session = open({columns, rows});
				session.press(key);
				expect(() => contextWords(session.state(), session.world)).not.toThrow();
			}
		}
	});
});

/** A seeded generator of whole numbers below `limit`. */
const numbers = (seed: number) => {
	let state = seed;
	return (limit: number): number => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * limit);
	};
};

const allKeys = [...new Set(bindings.flatMap(({keys}) => keys)), 'x', '?', 'F1'].filter(
	// Leaving ends a round before it has begun.
	(key) => key !== 'q' && key !== 'ctrl+c',
);
const sizes = [
	[80, 24],
	[40, 12],
	[20, 3],
	[8, 2],
	[130, 50],
	[59, 9],
] as const;
describe('20,000 random keys', () => {
	it.each([1, 2, 3, 4])(
		'never break anything (seed %i)',
		(seed) => {
			const next = numbers(seed);
			const pick = <T>(from: readonly T[]): T => {
				const one = from[next(from.length)];
				if (one === undefined) throw new Error('Nothing to pick from.');
				return one;
			};
			const [columns, rows] = pick(sizes);
			const session = startSession(course, {columns, rows, seed});
			const seen = new Set<string>();
			for (let round = 0; round < 5000; round++) {
				const {screen} = session.state();
				const field = fieldText(screen);
				const chance = next(100);
				if (chance < 2) {
					const [newColumns, newRows] = pick(sizes);
					session.happen({
						kind: 'window-resized',
						columns: newColumns,
						rows: newRows,
					});
				} else if (field !== undefined && chance < 60) {
					session.type(
						`${field.length > 200 ? '' : field}${pick(['a', ' layer', 'type ', '5', '👍', 'not action'])}`,
					);
				} else if (field !== undefined && chance > 92) {
					// Hardly any other key leads out of a field.
					session.press('esc', 'esc');
				} else if (screen.kind === 'question' && chance < 40) {
					const choice = pick(
						course.lesson.sections.flatMap(({blocks}) =>
							blocks.flatMap((block) =>
								block.kind === 'question' ? block.question.choices.map(({id}) => id) : [],
							),
						),
					);
					session.happen({
						kind: pick(['choice-made', 'choice-highlighted']),
						choice,
					});
				} else session.press(pick(allKeys));

				const state = session.state();
				seen.add(contextOf(state.screen));
				expect(contexts).toContain(contextOf(state.screen));
				const frame = frameOf(state, session.world);
				if (frame !== undefined) {
					const lines = composeFrame(frame, state.viewport, false);
					expect(lines).toHaveLength(state.viewport.rows);
					const widest = Math.max(...lines.map(lineWidth));
					expect(widest).toBeLessThanOrEqual(state.viewport.columns);
				}
				if (state.screen.kind === 'exercise') {
					const {exercise, text, phase} = state.screen;
					const {draft = '', attempts = []} = state.progress.exercises[exercise] ?? {};
					// What is in the field is the draft on record, or the answer that was graded.
					const kept = draft === '' ? (attempts.at(-1)?.text ?? '') : draft;
					if (phase !== 'typing' || text.trim() !== '') expect(text).toBe(kept);
				}
			}
			expect(seen.size).toBeGreaterThan(8);
			expect(startSession(course, {entries: session.entries()}).state().progress).toEqual(
				session.state().progress,
			);
		},
		60_000,
	);
});
