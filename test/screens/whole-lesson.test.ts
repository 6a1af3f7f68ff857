import {describe, expect, it} from 'vitest';
import type {Block, Inline} from '../../source/content/course.ts';
import {plainText} from '../../source/layout/plain-text.ts';
import {bodySize} from '../../source/session/body-size.ts';
import {laySection} from '../../source/session/lay-section.ts';
import {colourPalette, monochromePalette} from '../../source/theme/palette.ts';
import {fixedGrade} from '../helpers/fixed-grade.ts';
import {readTestCourse} from '../helpers/read-test-course.ts';
import {type RenderedScreen, renderScreen} from '../helpers/render-screen.tsx';

const course = readTestCourse('reading-errors');
const {sections} = course.lesson;
const criteria = course.lesson.rubric.criteria.map(({id}) => id);

type Options = Omit<Parameters<typeof renderScreen>[1], 'grade'>;

const open = (options: Options): Promise<RenderedScreen> =>
	renderScreen(course, {...options, grade: fixedGrade(criteria)});

/** Goes over every kind of screen. */
const tour = async (screen: RenderedScreen): Promise<void> => {
	const place = (id: string): string =>
		`g${'j'.repeat(sections.findIndex((section) => section.id === id))}`;
	await screen.press('\r', 'c', 'G', '\x1b', '?', '\x1b', '/gateway', '\r', 'n', '\x1b');
	await screen.press(place('under-the-hood'), '\r', ' ', '\r', 'lll', '\r', '\x1b');
	await screen.press(place('symptoms'), '\r', '\r', '504', '\x1b', '\x1b');
	await screen.press(place('quick-check'), '\r', '1', '\r', '2', '\x1b');
	await screen.press(place('exercise'), '\r', 'layer, not action, eh type', '\r');
	await screen.press('m', '\x1b', 's', 'G', '\x1b');
};

const colours = /\x1b\[[0-9;]*\b(3[0-7]|4[0-7]|9[0-7]|10[0-7]|38|48)[;m]/;

describe('the whole lesson', () => {
	it('uses colour where the terminal has it', async () => {
		const screen = await open({columns: 80, rows: 24, palette: colourPalette});
		await tour(screen);
		expect(screen.output()).toMatch(colours);
		await screen.close();
	});

	it('uses none under NO_COLOR', async () => {
		const screen = await open({columns: 80, rows: 24, palette: monochromePalette});
		await tour(screen);
		expect(screen.store.state().screen.kind).toBe('home');
		expect(screen.output().length).toBeGreaterThan(10_000);
		expect(screen.output()).not.toMatch(colours);
		await screen.close();
	});

	it.each([
		[80, 24],
		[40, 12],
		[20, 3],
	])('uses ASCII alone with --ascii, at %i×%i', async (columns, rows) => {
		const screen = await open({columns, rows, ascii: true});
		await tour(screen);
		expect(screen.output().length).toBeGreaterThan(1000);
		expect(screen.output().match(/[^\x00-\x7f]/gu) ?? []).toEqual([]);
		await screen.close();
	});

	it.each([
		[80, 24],
		[40, 12],
	])('loses no word of its prose, at %i×%i', async (columns, rows) => {
		const screen = await open({columns, rows});
		for (const section of sections) {
			if (section.blocks.some(({kind}) => kind === 'question' || kind === 'exercise'))
				continue;
			await screen.press('g', 'j'.repeat(sections.indexOf(section)), '\r', 'g');
			const {rows: bodyRows} = bodySize(screen.store.state());
			let text = '';
			for (let page = 0; page < 200; page++) {
				const shown = await screen.rows();
				const above = rows - bodyRows - 2;
				text += ` ${shown.slice(above, above + bodyRows).join(' ')}`;
				const {screen: before} = screen.store.state();
				await screen.press(' ');
				if (before === screen.store.state().screen) break;
			}
			const flat = text.replace(/[\s┃•]+/g, ' ');
			for (const word of wordsOf(section.blocks)) {
				if (!flat.includes(word)) expect.fail(`${section.id}: "${word}" is missing`);
			}
			await screen.press('\x1b');
		}
		await screen.close();
	});

	it('never shows more than the window has, while it changes its size', async () => {
		const screen = await open({columns: 80, rows: 24});
		await screen.press('\r', 'l', ' ');
		for (const [columns, rows] of [
			[40, 12],
			[20, 3],
			[1, 1],
			[132, 50],
			[80, 24],
		] as const) {
			await screen.resize(columns, rows);
			const shown = await screen.rows();
			expect(shown).toHaveLength(rows);
			const {screen: reader} = screen.store.state();
			const section = sections[1];
			if (reader.kind !== 'reader' || section === undefined)
				throw new Error('Not there.');
			if (rows < 3) continue;
			const {width} = bodySize(screen.store.state());
			const line = laySection(course, section, width).lines[reader.top] ?? [];
			expect(shown.join('\n')).toContain(plainText(line).trim());
		}
		await screen.close();
	});
});

/** Runs of words as the lesson has them, short enough to stand on one line. */
const wordsOf = (blocks: readonly Block[]): readonly string[] =>
	blocks.flatMap((block) => {
		if (block.kind === 'paragraph' || block.kind === 'heading')
			return textsOf(block.text);
		if (block.kind === 'list') return block.items.flatMap(wordsOf);
		if (block.kind === 'callout') return wordsOf(block.blocks);
		return [];
	});

const textsOf = (inlines: readonly Inline[]): readonly string[] =>
	inlines.flatMap((inline) =>
		typeof inline.text === 'string'
			? inline.text.split(/\s+/).filter((word) => word.length < 30)
			: textsOf(inline.text),
	);
