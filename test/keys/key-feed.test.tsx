import {describe, expect, it, onTestFinished} from 'vitest';
import type {ExerciseScreen, QuestionScreen} from '../../source/session/state.ts';
import {fixedGrade} from '../helpers/fixed-grade.ts';
import {readTestCourse} from '../helpers/read-test-course.ts';
import {type RenderedScreen, renderScreen} from '../helpers/render-screen.tsx';

const left = '\x1b[D';
const down = '\x1b[B';
const up = '\x1b[A';
const esc = '\x1b';

/** The whole program, so that the real components read what the feed passes on. */
const open = async (...keys: readonly string[]): Promise<RenderedScreen> => {
	const screen = await renderScreen(readTestCourse('exit-codes'), {
		columns: 80,
		rows: 24,
		grade: fixedGrade(['cause', 'step']),
	});
	onTestFinished(() => screen.close());
	for (const key of keys) await screen.press(key);
	return screen;
};

const openExercise = () => open('G', '\r');
// The section has text and a figure, so it is read first; → leads to its question.
const openQuestion = () => open('j', '\r', '\x1b[C');

const exercise = ({store}: RenderedScreen): ExerciseScreen => {
	const {screen} = store.state();
	if (screen.kind !== 'exercise') throw new Error(`The screen is ${screen.kind}.`);
	return screen;
};

const question = ({store}: RenderedScreen): QuestionScreen => {
	const {screen} = store.state();
	if (screen.kind !== 'question') throw new Error(`The screen is ${screen.kind}.`);
	return screen;
};

describe('a field behind the key feed', () => {
	it('takes an answer and Enter that arrive in one piece', async () => {
		const screen = await openExercise();
		await screen.press('the cause\r');
		expect(exercise(screen)).toMatchObject({phase: 'graded', text: 'the cause'});
	});

	it('takes the whole way from the first screen to a graded answer in one piece', async () => {
		const screen = await open();
		await screen.press('G\rthe cause and the step\r');
		expect(exercise(screen)).toMatchObject({
			phase: 'graded',
			text: 'the cause and the step',
		});
	});

	it('opens in the middle of a piece and gets the rest of it', async () => {
		const screen = await open('\r');
		await screen.press('/signal\r');
		expect(screen.store.state().screen).toMatchObject({
			kind: 'reader',
			query: 'signal',
		});
	});

	it('takes a hundred characters at once', async () => {
		const screen = await openExercise();
		const answer = 'curl can not resolve it. '.repeat(4);
		await screen.press(answer);
		expect(exercise(screen).text).toBe(answer);
		expect(await screen.picture()).toContain('curl can not resolve it.');
	});

	it('takes a hundred keys at once', async () => {
		const screen = await openExercise();
		await screen.press('x'.repeat(60), '\x7f'.repeat(50), left.repeat(5), 'y'.repeat(5));
		expect(exercise(screen).text).toBe('xxxxxyyyyyxxxxx');
	});

	it.each(Object.getOwnPropertyNames(Object.prototype))(
		'takes %s, which every object of the language has a value for',
		async (word) => {
			const screen = await openExercise();
			await screen.press(word);
			expect(exercise(screen)).toMatchObject({phase: 'typing', text: word});
		},
	);

	it('takes a key that is held down', async () => {
		const screen = await openExercise();
		await screen.press('aaaaaaaa');
		await screen.press('\x7f\x7f\x7f');
		expect(exercise(screen).text).toBe('aaaaa');
	});

	it('moves and deletes as the shell does', async () => {
		const screen = await openExercise();
		await screen.press('the stap failed', '\x1b[H', '\x1bf\x1bf', left, '\x7f', 'e');
		expect(exercise(screen).text).toBe('the step failed');
		await screen.press('\x05', '\x17', 'worked');
		expect(exercise(screen).text).toBe('the step worked');
		await screen.press('\x01', '\x0b');
		expect(exercise(screen).text).toBe('');
	});

	it('removes an emoji whole', async () => {
		const screen = await openExercise();
		await screen.press('no 👍👍', '\x7f');
		expect(exercise(screen).text).toBe('no 👍');
	});

	it('types a paste of several lines without submitting it', async () => {
		const screen = await openExercise();
		await screen.press('\x1b[200~the cause\r\nis here\r\x1b[201~');
		expect(exercise(screen)).toMatchObject({
			phase: 'typing',
			text: 'the cause is here ',
		});
	});

	it('types a paste that arrives in pieces', async () => {
		const screen = await openExercise();
		const pasted = '\x1b[200~one\ntwo\x1b[201~!';
		for (const piece of pasted) void screen.press(piece);
		await screen.press('?');
		expect(exercise(screen).text).toBe('one two!?');
	});

	it('draws no control sequence that was pasted', async () => {
		const screen = await openExercise();
		await screen.press('\x1b[200~a\x1b[2Jb\x1b]0;x\x07c\x1b[201~');
		expect(exercise(screen).text).toBe('a[2Jb]0;xc');
		expect(await screen.picture()).toContain('a[2Jb]0;xc');
	});

	it('puts the cursor at the end when it is opened again', async () => {
		const screen = await openExercise();
		await screen.press('the cause', '\x01', esc);
		expect(exercise(screen).phase).toBe('paused');
		await screen.press('\r', '\x17');
		expect(exercise(screen).text).toBe('the ');
	});

	it.each([
		['Ctrl-G', '\x07'],
		['Tab', '\t'],
		['F5', '\x1b[15~'],
		['PgUp', '\x1b[5~'],
		['a report of the mouse', '\x1b[<0;10;10M'],
		['a report of focus', '\x1b[I'],
	])('types nothing for %s', async (_, key) => {
		const screen = await openExercise();
		await screen.press('ab', key, 'c');
		expect(exercise(screen)).toMatchObject({phase: 'typing', text: 'abc'});
	});

	it('passes Ctrl-Z on, and types nothing for it', async () => {
		const screen = await openExercise();
		await screen.press('ab', '\x1a', 'c');
		expect(screen.suspensions()).toBe(1);
		expect(exercise(screen)).toMatchObject({phase: 'typing', text: 'abc'});
	});

	it('takes a line feed for Enter', async () => {
		const screen = await openExercise();
		await screen.press('\n');
		expect(exercise(screen)).toMatchObject({phase: 'typing', text: ''});
		await screen.press('ab\n');
		expect(exercise(screen)).toMatchObject({phase: 'graded', text: 'ab'});
	});

	it('moves over a long answer at once', async () => {
		const screen = await openExercise();
		await screen.press('x'.repeat(200), '\x01', 'y', '\x05', 'z', '\x15');
		expect(exercise(screen).text).toBe('');
	});

	it('leaves Esc to the screen, and the text as it is', async () => {
		const screen = await openExercise();
		await screen.press('half a tho', esc);
		expect(exercise(screen)).toMatchObject({phase: 'paused', text: 'half a tho'});
	});

	it('tells Esc from the start of an arrow key that arrives in two pieces', async () => {
		const screen = await openExercise();
		await screen.press('ab');
		void screen.press('\x1b');
		await screen.press('[Dx');
		expect(exercise(screen)).toMatchObject({phase: 'typing', text: 'axb'});
	});
});

describe('a list behind the key feed', () => {
	it('takes ↓ and Enter that arrive in one piece', async () => {
		const screen = await openQuestion();
		expect(screen.store.state().screen.kind).toBe('question');
		const [first] = [question(screen).highlighted];
		await screen.press(down, '\r');
		expect(question(screen).told).not.toBe(first);
		expect(question(screen).told).toBeDefined();
	});

	it('goes round as often as the key was pressed', async () => {
		const screen = await openQuestion();
		const {highlighted} = question(screen);
		await screen.press(down.repeat(100));
		expect(question(screen).highlighted).toBe(highlighted);
		await screen.press(up.repeat(3));
		expect(question(screen).highlighted).not.toBe(highlighted);
	});

	it('takes a letter that is held down as so many keys', async () => {
		const screen = await openQuestion();
		const {highlighted} = question(screen);
		await screen.press('jjjj');
		expect(question(screen).highlighted).toBe(highlighted);
	});

	it('shows the feedback before it takes the Enter that leads on', async () => {
		const screen = await openQuestion();
		await screen.press('1');
		expect(question(screen).told).toBeDefined();
		expect(screen.entries.filter(({kind}) => kind === 'question-answered')).toHaveLength(
			1,
		);
	});
});

describe('keys outside of fields', () => {
	it('are all taken, however many arrive at once', async () => {
		const screen = await open('\r');
		await screen.press('j'.repeat(100), 'k'.repeat(3));
		const {screen: reader} = screen.store.state();
		const end = reader.kind === 'reader' ? reader.top : -1;
		await screen.press('k');
		expect(screen.store.state().screen).toMatchObject({top: Math.max(0, end - 1)});
	});

	it('ignore a paste', async () => {
		const screen = await open();
		await screen.press('\x1b[200~qqq\x1b[201~');
		expect(screen.quits()).toBe(0);
		expect(screen.store.state().screen.kind).toBe('home');
	});

	it('quit once with Ctrl-C', async () => {
		const screen = await open();
		await screen.press('\x03');
		expect(screen.quits()).toBe(1);
	});
});
