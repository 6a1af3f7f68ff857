import type {RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import type {Block} from './course.ts';
import {directiveAttributes} from './directive-attributes.ts';
import {lineOf} from './line-of.ts';
import {suggestName} from './nearest-name.ts';
import type {Page} from './page.ts';
import {plainText} from './plain-text.ts';
import {readAttributes} from './read-attributes.ts';
import type {readBlocks} from './read-blocks.ts';
import {readCriteria} from './read-criteria.ts';
import {readInlines} from './read-inlines.ts';
import {shownChildren} from './shown-children.ts';

/** Reads a block of output with its task, what is looked for in an answer, and a model answer. */
export const readExercise = (
	node: ContainerDirective,
	page: Page,
	readInside: typeof readBlocks,
): Block | undefined => {
	const line = lineOf(node);
	const attributes = readAttributes(node, directiveAttributes.exercise, page);
	const {top, criteria, 'model answer': model} = splitParts(node, page);

	const output = readOutput(top, line, page);
	const task = readTask(top, line, page);
	const uses = readCriteria(criteria, line, page);
	const modelAnswer = readInside(model, page);
	if (modelAnswer.length === 0) {
		page.report(
			line,
			'The exercise has no model answer.',
			'Add ## Model answer at its end, and the answer below.',
		);
	}
	if (attributes === undefined) return undefined;
	const exercise = {
		...attributes,
		output,
		task,
		criteria: uses.map(({criterion}) => criterion),
		modelAnswer,
	};
	page.named.push({kind: 'exercise', id: exercise.id, line});
	page.exercises.push({
		exercise,
		criterionLines: uses.map((use) => use.line),
	});
	return {kind: 'exercise', exercise};
};

type Part = 'top' | 'criteria' | 'model answer';

const splitParts = (
	node: ContainerDirective,
	page: Page,
): Readonly<Record<Part, readonly RootContent[]>> => {
	const parts: Record<Part, RootContent[]> = {
		top: [],
		criteria: [],
		'model answer': [],
	};
	let part: Part = 'top';
	for (const child of shownChildren(node)) {
		if (child.type !== 'heading' || child.depth > 2) {
			parts[part].push(child);
			continue;
		}
		const name = plainText(readInlines(child.children, page));
		const lower = name.trim().toLowerCase();
		if (lower === 'criteria' || lower === 'model answer') part = lower;
		else {
			page.report(
				lineOf(child),
				`An exercise has no part called ${name}.`,
				suggestName(name, ['Criteria', 'Model answer']),
			);
		}
	}
	return parts;
};

const readOutput = (top: readonly RootContent[], line: number, page: Page): string => {
	const [first] = top;
	if (first?.type !== 'code' || first.lang !== 'output' || first.value.trim() === '') {
		page.report(
			line,
			'The exercise does not start with an output.',
			'Put what the terminal shows between ```output and ```, before everything else.',
		);
		return '';
	}
	return first.value;
};

const readTask = (top: readonly RootContent[], line: number, page: Page): string => {
	const texts = top.flatMap((child, index) => {
		if (child.type === 'paragraph') return [plainText(readInlines(child.children, page))];
		if (index > 0) {
			page.report(
				lineOf(child),
				'Only paragraphs can stand between the output and the criteria.',
				'Put all of the output in one block and the task in words below it.',
			);
		}
		return [];
	});
	if (texts.length === 0) {
		page.report(
			line,
			'The exercise has no task.',
			'Say in a paragraph below the output what is asked.',
		);
	}
	return texts.join('\n\n');
};
