import type {List, ListItem} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import type {Block, Choice} from './course.ts';
import {directiveAttributes} from './directive-attributes.ts';
import {lineOf} from './line-of.ts';
import type {Page} from './page.ts';
import {readAttributes} from './read-attributes.ts';
import type {readBlocks} from './read-blocks.ts';
import {readChoice} from './read-choice.ts';
import {shownChildren} from './shown-children.ts';

/** Reads a question: what is asked, then a list of choices with exactly one ticked. */
export const readQuestion = (
	node: ContainerDirective,
	page: Page,
	readInside: typeof readBlocks,
): Block | undefined => {
	const line = lineOf(node);
	const attributes = readAttributes(node, directiveAttributes.question, page);
	const children = shownChildren(node);
	const at = children.findIndex((child) => child.type === 'list' && hasBoxes(child));
	const list = children[at];
	if (list?.type !== 'list') {
		page.report(
			line,
			'The question has no choices.',
			'List them below the prompt: - [ ] text {#id}, with - [x] for the right one.',
		);
		readInside(children, page);
		return undefined;
	}

	const prompt = readInside(children.slice(0, at), page);
	if (prompt.length === 0) {
		page.report(
			line,
			'The question asks nothing.',
			'Write the prompt above the choices.',
		);
	}
	const after = children[at + 1];
	if (after) {
		page.report(
			lineOf(after),
			'Something stands below the choices.',
			'Indent feedback by two spaces, and end the question with ::: after its last choice.',
		);
	}
	const choices = list.children.map((item) => readChoice(item, page, readInside));
	checkChoices(list, choices, line, page);
	if (attributes === undefined) return undefined;
	page.named.push({kind: 'question', id: attributes.id, line});
	return {kind: 'question', question: {...attributes, prompt, choices}};
};

const hasBoxes = (list: List): boolean => list.children.some(isTicked(true, false));

const isTicked =
	(...states: readonly boolean[]) =>
	(item: ListItem): boolean =>
		typeof item.checked === 'boolean' && states.includes(item.checked);

const checkChoices = (
	list: List,
	choices: readonly Choice[],
	line: number,
	page: Page,
): void => {
	const right = list.children.filter(isTicked(true)).length;
	if (right !== 1) {
		page.report(
			line,
			right === 0 ? 'No choice is right.' : `${right} choices are right.`,
			'Tick exactly one: - [x].',
		);
	}
	if (list.children.length < 2) {
		page.report(line, 'The question has one choice.', 'Add another that is wrong.');
	}
	for (const [index, {id}] of choices.entries()) {
		if (id === '' || choices.findIndex((choice) => choice.id === id) === index) continue;
		page.report(
			lineOf(list.children[index] ?? list),
			`The choice ${id} stands twice in its question.`,
			'Give one of them another id.',
		);
	}
};
