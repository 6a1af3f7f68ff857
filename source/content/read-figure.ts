import type {ContainerDirective} from 'mdast-util-directive';
import type {Block} from './course.ts';
import {directiveAttributes} from './directive-attributes.ts';
import type {Figure} from './figure.ts';
import {lineOf} from './line-of.ts';
import type {Page} from './page.ts';
import {parsePath} from './parse-path.ts';
import {parseSequence} from './parse-sequence.ts';
import {readAttributes} from './read-attributes.ts';
import {shownChildren} from './shown-children.ts';

/** Reads a figure: its drawing is kept by the lesson, the block only names it. */
export const readFigure = (node: ContainerDirective, page: Page): Block | undefined => {
	const line = lineOf(node);
	const attributes = readAttributes(node, directiveAttributes.figure, page);
	const [code, ...others] = shownChildren(node);
	const language = code?.type === 'code' ? code.lang : undefined;
	const isDrawing = language === 'sequence' || language === 'path';
	if (!isDrawing || others.length > 0) {
		page.report(
			line,
			'The figure does not hold exactly one drawing.',
			'Put one block ```sequence … ``` or ```path … ``` in it and the text around it outside.',
		);
	}
	if (code?.type !== 'code' || !isDrawing) return undefined;

	const lines = code.value
		.split('\n')
		// The drawing starts on the line below its fence.
		.map((text, index) => ({text, line: lineOf(code) + 1 + index}));
	const named = {id: attributes?.id ?? '', title: attributes?.title ?? ''};
	const figure: Figure =
		language === 'sequence'
			? {kind: 'sequence', ...named, ...parseSequence(lines, page.report)}
			: {kind: 'path', ...named, ...parsePath(lines, page.report)};
	if (attributes === undefined) return undefined;
	page.named.push({kind: 'figure', id: attributes.id, line});
	page.figures.push(figure);
	return {kind: 'figure', id: attributes.id};
};
