import type {Nodes} from 'mdast';
import {findHardCharacters} from './hard-characters.ts';
import {lineOf} from './line-of.ts';
import type {Page} from './page.ts';

/** Reports lines with characters that a terminal can't show; in fenced code, tabs may stand. */
export const checkCharacters = (root: Nodes, page: Page): void => {
	const code = new Set(codeLines(root));
	for (const [index, text] of page.lines.entries()) {
		const line = index + 1;
		const tabs = code.has(line) ? 'allowed' : 'hard';
		for (const {name, todo} of findHardCharacters(text, tabs)) {
			page.report(line, `The line holds ${name}.`, todo);
		}
	}
};

const codeLines = (node: Nodes): readonly number[] => {
	if (node.type === 'code') {
		const start = lineOf(node);
		const end = node.position?.end.line ?? start;
		return Array.from({length: end - start + 1}, (_, index) => start + index);
	}
	return 'children' in node ? node.children.flatMap(codeLines) : [];
};
