import type {Paragraph} from 'mdast';
import type {Block} from './course.ts';
import {lineOf} from './line-of.ts';
import type {Page} from './page.ts';
import {readInlines} from './read-inlines.ts';

/** Reads a paragraph, and reports lines that were meant to open or close a directive. */
export const readParagraph = (node: Paragraph, page: Page): Block | undefined => {
	const first = lineOf(node);
	const last = node.position?.end.line ?? first;
	for (let line = first; line <= last; line++) {
		reportFence(page.lines[line - 1] ?? '', line, page);
	}
	const text = readInlines(node.children, page);
	// A paragraph of nothing but a comment leaves nothing to show.
	return text.length === 0 ? undefined : {kind: 'paragraph', text};
};

/** Reports a line that looks like the start or the end of a directive but was read as words. */
export const reportFence = (text: string, line: number, page: Page): void => {
	if (/^\s*:{3,}\s*$/.test(text)) {
		page.report(
			line,
			'This line of colons closes nothing.',
			'Delete it; where directives are nested, give the outer one more colons than the inner one.',
		);
	} else if (/^\s*:+\s*[a-z-]+\s*[{[]/i.test(text) || /^\s*:{3,}/.test(text)) {
		page.report(
			line,
			'This line looks like a directive but is read as words.',
			'Write :::name{#id title="…"} on a line of its own; a title that holds " goes between \' and \'.',
		);
	}
};
