import type {ContainerDirective} from 'mdast-util-directive';
import type {Block} from './course.ts';
import {directiveAttributes} from './directive-attributes.ts';
import {lineOf} from './line-of.ts';
import {suggestName} from './nearest-name.ts';
import type {Page} from './page.ts';
import type {readBlocks, Standing} from './read-blocks.ts';
import {readCallout} from './read-callout.ts';
import {readExercise} from './read-exercise.ts';
import {readFigure} from './read-figure.ts';
import {readFilterTable} from './read-filter-table.ts';
import {readQuestion} from './read-question.ts';

/** Reads `:::name{…} … :::`; a name that the format doesn't know is reported. */
export const readDirective = (
	node: ContainerDirective,
	page: Page,
	standing: Standing,
	readInside: typeof readBlocks,
): Block | undefined => {
	checkShape(node, page);
	if (standing === 'inside' && !nestable.has(node.name)) {
		page.report(
			lineOf(node),
			`A ${node.name} can't stand inside a list, a call-out or another directive.`,
			'Put it straight in the section; check that the ::: above is where it should be.',
		);
	}
	switch (node.name) {
		case 'callout':
			return readCallout(node, page, readInside);
		case 'filter-table':
			return readFilterTable(node, page);
		case 'figure':
			return readFigure(node, page);
		case 'question':
			return readQuestion(node, page, readInside);
		case 'exercise':
			return readExercise(node, page, readInside);
		default:
			page.report(
				lineOf(node),
				`Unknown directive :::${node.name}.`,
				suggestName(node.name, Object.keys(directiveAttributes)),
			);
			// Its content is read all the same: all problems are reported at once.
			readInside(node.children, page);
			return undefined;
	}
};

// The rest have places or screens of their own, which only a section can lead to.
const nestable: ReadonlySet<string> = new Set(['callout', 'figure']);

const checkShape = (node: ContainerDirective, page: Page): void => {
	const line = lineOf(node);
	const lastLine = node.position?.end.line ?? line;
	// The parser closes an open directive silently where its surroundings end.
	if (lastLine === line || !/^\s*:{3,}\s*$/.test(page.lines[lastLine - 1] ?? '')) {
		page.report(
			line,
			`:::${node.name} is never closed.`,
			'Add a line ::: below it; where directives are nested, give the outer one more colons.',
		);
	}
	const [first] = node.children;
	if (first?.type === 'paragraph' && first.data?.directiveLabel) {
		page.report(
			line,
			'Text in square brackets is not shown here.',
			'Write it as title="…" in the braces.',
		);
	}
};
