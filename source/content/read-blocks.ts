import type {Code, List, RootContent} from 'mdast';
import type {} from 'mdast-util-directive';
import type {Block} from './course.ts';
import {isOnlyComments} from './is-only-comments.ts';
import {lineOf} from './line-of.ts';
import type {Page} from './page.ts';
import {readDirective} from './read-directive.ts';
import {readInlines} from './read-inlines.ts';
import {readParagraph} from './read-paragraph.ts';
import {readTable} from './read-table.ts';

/** Where blocks stand: straight in the section, or inside a list, a call-out, a question … */
export type Standing = 'section' | 'inside';

/** Reads the parts of a page, or of something on it, from top to bottom. */
export const readBlocks = (
	nodes: readonly RootContent[],
	page: Page,
	standing: Standing = 'inside',
): readonly Block[] => nodes.flatMap((node) => readBlock(node, page, standing) ?? []);

const readBlock = (
	node: RootContent,
	page: Page,
	standing: Standing,
): Block | undefined => {
	const line = lineOf(node);
	switch (node.type) {
		case 'heading': {
			const {depth} = node;
			if (depth === 2 || depth === 3 || depth === 4) {
				return {
					kind: 'heading',
					depth,
					text: readInlines(node.children, page),
				};
			}
			page.report(
				line,
				`A heading can't have ${depth} #.`,
				depth === 1
					? "Use ##; the section's title is the field title of the front matter."
					: 'Use ##, ### or ####.',
			);
			return undefined;
		}
		case 'paragraph':
			return readParagraph(node, page);
		case 'list':
			return readList(node, page);
		case 'code':
			return readCode(node, page);
		case 'table':
			return {kind: 'table', filter: false, ...readTable(node, page)};
		case 'containerDirective':
			return readDirective(node, page, standing, readBlocks);
		case 'leafDirective':
			page.report(
				line,
				`::${node.name} in one line is not supported.`,
				node.name === 'figure'
					? 'Write the figure out where it stands: :::figure{#id title="…"} … :::.'
					: `Write :::${node.name}{…}, then its content, then :::.`,
			);
			return undefined;
		case 'html':
			if (!isOnlyComments(node.value)) {
				page.report(
					line,
					'HTML is not shown.',
					'Use Markdown, or put it in a code block.',
				);
			}
			return undefined;
		default: {
			const [what, todo] = unsupported[node.type] ?? [
				`Markdown of the kind ${node.type} is not supported here.`,
				'Write it as a paragraph.',
			];
			page.report(line, what, todo);
			return undefined;
		}
	}
};

const readList = (node: List, page: Page): Block => {
	const items = node.children.map((item) => {
		if (typeof item.checked === 'boolean') {
			page.report(
				lineOf(item),
				'A tick box has a meaning only in a question.',
				'Delete the [ ], or put the list in :::question{#id title="…"} … :::.',
			);
		}
		return readBlocks(item.children, page);
	});
	return {kind: 'list', ordered: node.ordered === true, items};
};

const readCode = (node: Code, page: Page): Block => {
	const line = lineOf(node);
	if (!/^[\s>*+\-\d.)]*(?:`{3}|~{3})/.test(page.lines[line - 1] ?? '')) {
		page.report(
			line,
			'Indented lines are read as code here.',
			'Put code between lines of ```, and other text at the left edge.',
		);
	}
	if (node.lang === 'sequence' || node.lang === 'path') {
		page.report(
			line,
			`A block of the language ${node.lang} is drawn only in a figure.`,
			'Put it in :::figure{#id title="…"} … :::.',
		);
	}
	return {kind: 'code', language: node.lang ?? '', text: node.value};
};

const unsupported: Readonly<
	Partial<Record<RootContent['type'], readonly [what: string, todo: string]>>
> = {
	blockquote: [
		'Quotations with > are not supported.',
		'Use :::callout{tone=note title="…"} … :::, or a paragraph.',
	],
	thematicBreak: [
		'A line of --- or *** is not shown here.',
		'Delete it, or start a part with a ## heading.',
	],
	definition: [
		'A link whose address stands elsewhere is not supported.',
		'Write [text](address) and delete this line.',
	],
	footnoteDefinition: [
		'Footnotes are not supported.',
		'Put the note in the text, or the source in the front matter under sources.',
	],
};
