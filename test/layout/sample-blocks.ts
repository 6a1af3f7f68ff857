import type {Block, Inline} from '../../source/content/course.ts';

export const text = (value: string): readonly Inline[] => [{kind: 'text', text: value}];
export const paragraph = (value: string): Block => ({
	kind: 'paragraph',
	text: text(value),
});

/** One block of each kind that stands for itself; the figure is `refused`. */
export const everything: readonly Block[] = [
	{kind: 'heading', depth: 2, text: text('The 5xx codes')},
	paragraph(
		'A 502 and a 504 are written by the gateway. It works; 日本 🎉 is behind it.',
	),
	{
		kind: 'list',
		ordered: false,
		items: [
			[
				paragraph('an item that is long enough to be wrapped in a narrow terminal'),
				{
					kind: 'list',
					ordered: true,
					items: [[paragraph('inner')], [paragraph('second inner')]],
				},
			],
			[paragraph('short')],
		],
	},
	{
		kind: 'code',
		language: 'sh',
		text: '$ curl -i https://staging.acme.com/v1/reports/annual?year=2026 --max-time 5 -o report.csv\nHTTP/1.1 504 Gateway Timeout\n\n\tserver: nginx\n',
	},
	{
		kind: 'table',
		filter: false,
		head: [text('Code'), text('Meaning'), text('Usual cause')],
		rows: [
			[
				text('502 Bad Gateway'),
				text('what came back was no valid answer'),
				text('the app crashed, or speaks another protocol than the gateway expects'),
			],
			[
				text('504 Gateway Timeout'),
				text('nothing came back in time'),
				text('a slow query'),
			],
		],
	},
	{
		kind: 'table',
		filter: true,
		id: 'codes',
		head: [text('Code'), text('Name')],
		rows: [
			[text('200'), text('OK')],
			[text('301'), text('Moved Permanently')],
		],
	},
	{
		kind: 'callout',
		tone: 'pitfall',
		title: 'Not so fast',
		blocks: [
			paragraph(
				'A 502 does not say that "the API is down": try the health check before that.',
			),
			{kind: 'code', language: '', text: 'curl -i localhost'},
		],
	},
	{kind: 'figure', id: 'refused'},
	{
		kind: 'question',
		question: {
			id: 'who-wrote-it',
			title: 'Who wrote it?',
			prompt: [paragraph('A 502 came back. Who wrote it?')],
			choices: [
				{
					id: 'app',
					right: false,
					text: text('the app'),
					feedback: [paragraph('It did not.')],
				},
				{
					id: 'gateway',
					right: true,
					text: text('the gateway'),
					feedback: [paragraph('It could not make sense of what the app sent.')],
				},
			],
		},
	},
	{
		kind: 'exercise',
		exercise: {
			id: 'A',
			title: 'Block A',
			output: '$ curl https://api.example.com\ncurl: (7) Failed to connect',
			task: 'What failed?\n\nIn which layer?',
			criteria: [],
			modelAnswer: [paragraph('TCP: the connection was refused.')],
		},
	},
];
