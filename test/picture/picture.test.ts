import {describe, expect, it} from 'vitest';
import {composeFrame} from '../../source/parts/compose-frame.ts';
import {emptyProgress} from '../../source/record/empty-progress.ts';
import {gradeAnswer} from '../../source/rubric/grade-answer.ts';
import {frameOf} from '../../source/screens/frame-of.ts';
import type {Event} from '../../source/session/event.ts';
import {initialState} from '../../source/session/initial-state.ts';
import {update} from '../../source/session/update.ts';
import type {World} from '../../source/session/world.ts';
import {paintLines} from '../../source/theme/paint-lines.ts';
import {colourPalette} from '../../source/theme/palette.ts';
import {readTestCourse} from '../helpers/read-test-course.ts';
import {drawPicture} from './draw-picture.ts';

const course = readTestCourse('reading-errors');
const world: World = {
	course,
	grade: (answer, exercise) => gradeAnswer(answer, exercise, course.lesson.rubric),
	gradeBy: gradeAnswer,
};
const size = {columns: 80, rows: 24};

const press = (...keys: readonly string[]): readonly Event[] =>
	keys.map((key) => ({kind: 'key-pressed', key}));

const sectionAt = (id: string): number =>
	course.lesson.sections.findIndex((section) => section.id === id);

const downTo = (id: string): readonly Event[] =>
	press(...Array.from({length: sectionAt(id)}, () => 'down'), 'enter');

/** The picture of the screen that some keys lead to. */
const pictureAfter = async (events: readonly Event[], title: string): Promise<string> => {
	let state = initialState(
		{progress: emptyProgress, seed: 1, viewport: size, ascii: false},
		world,
	);
	for (const event of events) state = update(state, event, world).state;
	const frame = frameOf(state, world);
	if (frame === undefined) throw new Error('This screen holds a component.');
	const lines = composeFrame(frame, size, false);
	return drawPicture(
		paintLines(lines, {palette: colourPalette, ascii: false}),
		size,
		title,
	);
};

describe("the README's pictures are the program's own frames", () => {
	it('shows a diagnosis and its verdicts', async () => {
		const answer = 'nginx waited for the app and gave up. I would look closer';
		const picture = await pictureAfter(
			[
				...downTo('exercise'),
				...press('esc', 'right', 'esc', 'right'),
				{kind: 'text-typed', text: answer},
				...press('enter'),
			],
			'A typed diagnosis of a 504 and the verdict on each criterion',
		);
		await expect(picture).toMatchFileSnapshot('diagnosis.svg');
	});

	it('shows a failure on the wire', async () => {
		const picture = await pictureAfter(
			[
				...downTo('under-the-hood'),
				...press('page-down', 'pagedown', 'enter', 'right', 'right', 'right', 'right'),
			],
			'A refused connection on the wire, step by step',
		);
		await expect(picture).toMatchFileSnapshot('on-the-wire.svg');
	});
});
