import type {ListItem, Paragraph, PhrasingContent} from 'mdast';
import type {Choice} from './course.ts';
import {lineOf} from './line-of.ts';
import type {Page} from './page.ts';
import {plainText} from './plain-text.ts';
import type {readBlocks} from './read-blocks.ts';
import {readInlines} from './read-inlines.ts';
import {slug} from './slug.ts';

/**
Reads one choice: `- [ ] text {#id}`, and its feedback in indented paragraphs below.

What is missing was reported and is empty in the result, so that places in the list stay.
*/
export const readChoice = (
	item: ListItem,
	page: Page,
	readInside: typeof readBlocks,
): Choice => {
	const line = lineOf(item);
	if (typeof item.checked !== 'boolean') {
		page.report(
			line,
			'The item has no tick box.',
			'Write - [ ] text {#id} for a choice; part a list of the prompt from the choices by a paragraph.',
		);
	}
	const [first, ...below] = item.children;
	const {id, text} =
		first?.type === 'paragraph' ? readChoiceLine(first, page) : {id: '', text: []};
	if (plainText(text).trim() === '') {
		page.report(line, 'The choice has no text.', 'Write it after the tick box.');
	}
	const feedback = readInside(below, page);
	if (feedback.length === 0) {
		page.report(
			line,
			'The choice has no feedback.',
			'Say below it why it is right or wrong: a blank line, then lines indented by two spaces.',
		);
	}
	return {id, right: item.checked === true, text, feedback};
};

const readChoiceLine = (node: Paragraph, page: Page): Pick<Choice, 'id' | 'text'> => {
	const line = lineOf(node);
	const last = node.children.at(-1);
	const match = last?.type === 'text' ? /\s*\{#([^{}]*)\}\s*$/.exec(last.value) : null;
	if (last?.type !== 'text' || !match) {
		const text = readInlines(node.children, page);
		page.report(
			line,
			'The choice has no id.',
			/\{#[^{}]*\}/.test(plainText(text))
				? 'End its text with the id, and leave a blank line between it and the feedback.'
				: 'End its text with {#id}.',
		);
		return {id: '', text};
	}

	const id = match[1] ?? '';
	const valid = slug.safeParse(id).success;
	if (!valid) {
		page.report(
			line,
			`The choice's id ${id} is not a plain id.`,
			'Write lower-case letters and digits with hyphens between, such as slow-answer.',
		);
	}
	const rest = last.value.slice(0, match.index);
	const kept: readonly PhrasingContent[] = [
		...node.children.slice(0, -1),
		...(rest === '' ? [] : [{...last, value: rest}]),
	];
	return {id: valid ? id : '', text: readInlines(kept, page)};
};
