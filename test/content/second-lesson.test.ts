import {describe, expect, it} from 'vitest';
import type {Block, Course} from '../../source/content/course.ts';
import {readCourse} from '../../source/content/read-course.ts';

const folder = new URL('../fixtures/lessons/second-lesson', import.meta.url).pathname;

const read = (): Course => {
	const result = readCourse(folder, {shownAs: 'second-lesson'});
	if ('problems' in result) throw new Error(JSON.stringify(result.problems));
	return result.course;
};

const {version, lesson} = read();
const blocksOf = (id: string): readonly Block[] =>
	lesson.sections.find((section) => section.id === id)?.blocks ?? [];

describe('a lesson about something else', () => {
	it('keeps its names as they are written', () => {
		expect([lesson.id, lesson.title, lesson.course, lesson.number]).toEqual([
			'exit-codes',
			'Exit codes',
			'Shell Basics',
			'07',
		]);
		expect(lesson.sections.map(({id}) => id)).toEqual([
			'what-a-code-says',
			'who-ended-it',
			'try-it',
		]);
	});

	it('has the same version whenever the same text is read', () => {
		expect(version).toMatch(/^[0-9a-f]{12}$/);
		expect(read().version).toBe(version);
	});

	it('reads prose, and leaves comments out', () => {
		const [paragraph, heading] = blocksOf('what-a-code-says');
		expect(paragraph).toEqual({
			kind: 'paragraph',
			text: [
				{kind: 'text', text: 'Every command leaves a number behind: '},
				{kind: 'strong', text: [{kind: 'text', text: '0'}]},
				{kind: 'text', text: ' for success, anything else for '},
				{kind: 'emphasis', text: [{kind: 'text', text: 'some'}]},
				{kind: 'text', text: ' failure. '},
				{kind: 'code', text: 'echo $?'},
				{kind: 'text', text: ' shows it. '},
			],
		});
		expect(heading).toEqual({
			kind: 'heading',
			depth: 2,
			text: [{kind: 'text', text: 'Two habits'}],
		});
	});

	it('reads lists in lists, and links', () => {
		const list = blocksOf('what-a-code-says').find(({kind}) => kind === 'list');
		expect(list).toMatchObject({
			ordered: true,
			items: [
				[{kind: 'paragraph'}],
				[
					{
						kind: 'paragraph',
						text: [
							{},
							{kind: 'link', url: 'who-ended-it.md', text: [{text: 'the table'}]},
							{},
							{kind: 'link', url: 'https://www.gnu.org/software/bash/manual/'},
							{text: '.'},
						],
					},
					{kind: 'list', ordered: false},
				],
			],
		});
	});

	it('tells a table from a filter table', () => {
		const tables = lesson.sections
			.flatMap(({blocks}) => blocks)
			.filter((block) => block.kind === 'table');
		expect(tables.map(({filter, id, rows}) => [filter, id, rows.length])).toEqual([
			[false, undefined, 3],
			[true, 'signals', 3],
		]);
	});

	it('reads a path with the hop that fails at each step', () => {
		expect(blocksOf('what-a-code-says').at(-1)).toEqual({
			kind: 'figure',
			id: 'where-it-stops',
		});
		expect(lesson.figures['where-it-stops']).toEqual({
			kind: 'path',
			id: 'where-it-stops',
			title: 'Where a command stops',
			hops: [
				{id: 'shell', label: 'shell'},
				{id: 'find', label: 'PATH'},
				{id: 'kernel', label: 'kernel'},
				{id: 'program', label: 'program'},
			],
			steps: [
				{
					failing: 'find',
					label: 'command not found, 127',
					caption: 'The shell looked in every folder of PATH and found no such name.',
				},
				{
					failing: 'kernel',
					label: 'permission denied, 126',
					caption: 'The file is there, but it may not be run.',
				},
				{label: '0', caption: 'The program ran and was content.'},
			],
		});
	});

	it('reads a sequence in a call-out, with every kind of event', () => {
		expect(blocksOf('who-ended-it')[0]).toMatchObject({
			kind: 'callout',
			id: 'not-always',
			tone: 'pitfall',
			title: 'A "137" is not always memory',
			blocks: [{kind: 'paragraph'}, {kind: 'figure', id: 'killed'}],
		});
		expect(lesson.figures['killed']?.steps).toEqual([
			{
				caption: 'The shell starts the program and waits for its end.',
				events: [
					{kind: 'message', from: 'you', to: 'shell', label: './program'},
					{kind: 'message', from: 'shell', to: 'program', label: 'start'},
				],
			},
			{
				caption: "Signal 9 can't be caught: the program gets no chance to tidy up.",
				events: [
					{kind: 'gap', label: '3 s'},
					{kind: 'note', lane: 'you', tone: 'plain', label: 'kill -9'},
					{kind: 'lost', from: 'you', to: 'program', label: 'a word of warning'},
					{kind: 'note', lane: 'program', tone: 'missed', label: 'killed'},
				],
			},
			{
				caption: 'The shell turns the signal into a number.',
				events: [
					{kind: 'message', from: 'program', to: 'shell', label: 'ended by signal 9'},
					{kind: 'note', lane: 'shell', tone: 'good', label: '128 + 9 = 137'},
				],
			},
		]);
	});

	it('reads a question with the right choice and its feedback', () => {
		expect(blocksOf('who-ended-it').at(-1)).toMatchObject({
			kind: 'question',
			question: {
				id: 'code-143',
				prompt: [{kind: 'paragraph'}, {kind: 'code', text: 'exit status 143'}],
				choices: [
					{
						id: 'memory',
						right: false,
						text: [{kind: 'text', text: 'The kernel, for want of memory'}],
						feedback: [{kind: 'paragraph'}],
					},
					{
						id: 'asked-to-stop',
						right: true,
						text: [
							{kind: 'text', text: 'Somebody sent '},
							{kind: 'code', text: 'SIGTERM'},
						],
						feedback: [{kind: 'paragraph'}, {kind: 'paragraph'}],
					},
				],
			},
		});
	});

	it('reads an exercise with the criteria of its own rubric', () => {
		expect(blocksOf('try-it').at(-1)).toMatchObject({
			kind: 'exercise',
			exercise: {
				id: 'A',
				title: 'The build stops',
				output:
					'$ ./build.sh\n./build.sh: line 4: jqq: command not found\n$ echo $?\n127',
				task: 'What went wrong, and what would you do?',
				criteria: [
					{
						id: 'cause',
						hint: 'Who wrote that line: the script, or the shell?',
						hintOpposite: 'Could a program that was never found fail?',
					},
					{id: 'step', hint: 'What would you change, and in which line?'},
				],
				modelAnswer: [{kind: 'paragraph'}, {kind: 'list'}],
			},
		});
		expect(lesson.rubric.criteria.map(({id}) => id)).toEqual(['cause', 'step']);
	});
});
