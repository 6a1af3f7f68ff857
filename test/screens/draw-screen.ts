import type {Block, Course} from '../../source/content/course.ts';
import {anchorInView} from '../../source/session/update-reader.ts';
import {fixedGrade} from '../helpers/fixed-grade.ts';
import {readTestCourse} from '../helpers/read-test-course.ts';
import {type RenderedScreen, renderScreen} from '../helpers/render-screen.tsx';

/** Presses what leads to a screen, in whatever window. */
export type Walk = (screen: RenderedScreen) => Promise<void>;

type Options = Partial<Parameters<typeof renderScreen>[1]>;

/** The picture of a screen of the small lesson in a window of a stated size. */
export const drawScreen = async (
	size: string,
	walk: Walk,
	options: Options = {},
): Promise<string> => {
	const [columns = 80, rows = 24] = size.split('×').map(Number);
	const screen = await renderScreen(smallLesson(), {
		columns,
		rows,
		grade: fixedGrade(['cause', 'step']),
		...options,
	});
	await walk(screen);
	const picture = await screen.picture();
	await screen.close();
	return `\n${picture}\n`;
};

/** Goes to a section by its place in the contents, from the first screen. */
export const toSection =
	(place: number, ...keys: readonly string[]): Walk =>
	async ({press}) => {
		await press('g', 'j'.repeat(place - 1), '\r');
		for (const key of keys) await press(key);
	};

/** Scrolls down to the first figure or filter table of a section, and opens it. */
export const toPart =
	(place: number, kind: 'figure' | 'filter-table', ...keys: readonly string[]): Walk =>
	async (drawn) => {
		await toSection(place)(drawn);
		for (let presses = 0; presses < 300; presses++) {
			const state = drawn.store.state();
			if (state.screen.kind !== 'reader') break;
			const anchor = anchorInView(state, state.screen, drawn.world);
			if (anchor?.kind === kind) break;
			const fresh =
				anchor !== undefined && !state.progress.figuresStepped.includes(anchor.id);
			// A figure that stands above a table is what Enter means, until it was stepped through.
			await drawn.press(...(fresh ? ['\rG\r'] : ['j']));
		}
		for (const key of ['\r', ...keys]) await drawn.press(key);
	};

/** The small lesson with its question in a section of its own, as lessons have them. */
const smallLesson = (): Course => {
	const {version, lesson} = readTestCourse('exit-codes');
	const isQuestion = ({kind}: Block): boolean => kind === 'question';
	const sections = lesson.sections.flatMap(({id, title, blocks}) => {
		const questions = blocks.filter(isQuestion);
		const rest = {id, title, blocks: blocks.filter((block) => !isQuestion(block))};
		if (questions.length === 0) return [rest];
		return [rest, {id: 'quick-check', title: 'Quick check', blocks: questions}];
	});
	return {version, lesson: {...lesson, sections}};
};
