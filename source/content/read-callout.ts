import type {ContainerDirective} from 'mdast-util-directive';
import type {Block} from './course.ts';
import {directiveAttributes} from './directive-attributes.ts';
import {lineOf} from './line-of.ts';
import type {Page} from './page.ts';
import {readAttributes} from './read-attributes.ts';
import type {readBlocks} from './read-blocks.ts';

/** Reads a call-out: prose that is set apart, with a tone and a title. */
export const readCallout = (
	node: ContainerDirective,
	page: Page,
	readInside: typeof readBlocks,
): Block | undefined => {
	const line = lineOf(node);
	const attributes = readAttributes(node, directiveAttributes.callout, page);
	const blocks = readInside(node.children, page);
	if (blocks.length === 0) {
		page.report(line, 'The call-out is empty.', 'Write its text below the title.');
	}
	if (attributes === undefined) return undefined;
	const {id, tone, title} = attributes;
	if (id === undefined) return {kind: 'callout', tone, title, blocks};
	page.named.push({kind: 'call-out', id, line});
	return {kind: 'callout', tone, id, title, blocks};
};
