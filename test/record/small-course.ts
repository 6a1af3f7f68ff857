import type {Block, Course, Exercise, Question} from '../../source/content/course.ts';

const text = (words: string): Block => ({
	kind: 'paragraph',
	text: [{kind: 'text', text: words}],
});

const question = (id: string): Question => ({
	id,
	title: `Question ${id}`,
	prompt: [text('What is it?')],
	choices: [
		{
			id: 'yes',
			right: true,
			text: [{kind: 'text', text: 'Yes'}],
			feedback: [],
		},
		{
			id: 'no',
			right: false,
			text: [{kind: 'text', text: 'No'}],
			feedback: [],
		},
	],
});

const exercise = (id: string): Exercise => ({
	id,
	title: `Block ${id}`,
	output: 'curl: (7)',
	task: 'What failed?',
	criteria: [
		{id: 'layer', hint: 'Which layer?'},
		{id: 'action', hint: 'What next?'},
	],
	modelAnswer: [text('TCP.')],
});

/** A course with every kind of section: text, figures, questions, exercises. */
export const smallCourse: Course = {
	version: 'c1',
	lesson: {
		id: 'small',
		title: 'A small lesson',
		course: 'Tests',
		number: '01',
		figures: {},
		rubric: {
			version: 'r1',
			criteria: [
				{id: 'layer', label: 'layer', asks: 'Which layer failed?'},
				{id: 'action', label: 'next step', asks: 'What would you check?'},
			],
			spellings: [],
			knownWords: [],
			concepts: [],
			exercises: [],
		},
		sections: [
			{id: 'start', title: 'The start', blocks: [text('Welcome.')]},
			{
				id: 'wire',
				title: 'On the wire',
				blocks: [
					{kind: 'figure', id: 'refused'},
					{
						kind: 'callout',
						tone: 'note',
						title: 'Look',
						blocks: [{kind: 'figure', id: 'lost'}],
					},
				],
			},
			{
				id: 'check',
				title: 'Quick check',
				blocks: [
					{kind: 'question', question: question('one')},
					{kind: 'question', question: question('two')},
				],
			},
			{
				id: 'logs',
				title: 'Diagnose the log lines',
				blocks: [
					{kind: 'exercise', exercise: exercise('A')},
					{kind: 'exercise', exercise: exercise('B')},
				],
			},
		],
	},
};
