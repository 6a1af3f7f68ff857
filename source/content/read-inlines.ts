import type {Link, PhrasingContent} from 'mdast';
import type {Inline} from './course.ts';
import {findHardCharacters} from './hard-characters.ts';
import {isOnlyComments} from './is-only-comments.ts';
import {lineOf} from './line-of.ts';
import type {Page} from './page.ts';
import {plainText} from './plain-text.ts';

/** Reads the words of a paragraph, heading or cell; line breaks in the file become spaces. */
export const readInlines = (
	nodes: readonly PhrasingContent[],
	page: Page,
): readonly Inline[] => nodes.flatMap((node) => readInline(node, page));

const readInline = (node: PhrasingContent, page: Page): readonly Inline[] => {
	const line = lineOf(node);
	switch (node.type) {
		case 'text':
			checkDecoded(node.value, line, page);
			return [{kind: 'text', text: node.value.replaceAll('\n', ' ')}];
		case 'inlineCode':
			return [{kind: 'code', text: node.value}];
		case 'strong':
			return [{kind: 'strong', text: readInlines(node.children, page)}];
		case 'emphasis':
			return [{kind: 'emphasis', text: readInlines(node.children, page)}];
		case 'link':
			return readLink(node, page);
		case 'html':
			if (!isOnlyComments(node.value)) {
				page.report(
					line,
					`HTML (${node.value}) is not shown.`,
					'Use Markdown, or put it in `code`.',
				);
			}
			return [];
		default: {
			const [what, todo] = unsupported[node.type] ?? [
				`Markdown of the kind ${node.type} is not supported.`,
				'Write it as plain words.',
			];
			page.report(line, what, todo);
			return [];
		}
	}
};

const readLink = (node: Link, page: Page): readonly Inline[] => {
	const line = lineOf(node);
	const text = readInlines(node.children, page);
	if (plainText(text).trim() === '') {
		page.report(line, `The link to ${node.url} has no text.`, 'Write [text](address).');
	}
	if (node.url === '') {
		page.report(line, 'The link has no address.', 'Write [text](address).');
	} else if (!/^(?:https?:\/\/|mailto:)/.test(node.url)) {
		page.references.push({url: node.url, line});
	}
	return [{kind: 'link', url: node.url, text}];
};

// `&#27;` in a file is harmless, but the text that it stands for is not.
const checkDecoded = (text: string, line: number, page: Page): void => {
	for (const {name, todo} of findHardCharacters(text.replaceAll('\n', ' '))) {
		page.report(line, `The line holds ${name}.`, todo);
	}
};

const unsupported: Readonly<
	Partial<Record<PhrasingContent['type'], readonly [what: string, todo: string]>>
> = {
	break: [
		'A forced line break is not kept.',
		'Delete the spaces or \\ at the end of the line, or start a new paragraph.',
	],
	delete: ['Struck-out text is not supported.', 'Delete the text or the ~~ around it.'],
	image: ["An image can't be shown in a terminal.", 'Say it in words, or draw a figure.'],
	imageReference: [
		"An image can't be shown in a terminal.",
		'Say it in words, or draw a figure.',
	],
	footnoteReference: [
		'Footnotes are not supported.',
		'Put the note in the text, or the source in the front matter under sources.',
	],
	linkReference: [
		'A link whose address stands elsewhere is not supported.',
		'Write [text](address).',
	],
};
