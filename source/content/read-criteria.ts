import type {ListItem, RootContent} from 'mdast';
import type {ExerciseCriterion} from './course.ts';
import {lineOf} from './line-of.ts';
import type {Page} from './page.ts';
import {plainText} from './plain-text.ts';
import {readInlines} from './read-inlines.ts';

export type CriterionUse = {
	readonly criterion: ExerciseCriterion;
	readonly line: number;
};

/** Reads the list below `## Criteria`: `id: hint // hint when the opposite was said`. */
export const readCriteria = (
	nodes: readonly RootContent[],
	exerciseLine: number,
	page: Page,
): readonly CriterionUse[] => {
	const uses: CriterionUse[] = [];
	for (const node of nodes) {
		if (node.type !== 'list') {
			page.report(lineOf(node), 'The criteria are not all in a list.', form);
			continue;
		}
		for (const item of node.children) {
			const use = readCriterion(item, page);
			if (!use) continue;
			const {id} = use.criterion;
			if (uses.some(({criterion}) => criterion.id === id)) {
				page.report(use.line, `The criterion ${id} stands twice.`, 'Delete one of them.');
			} else uses.push(use);
		}
	}
	if (nodes.length === 0) {
		page.report(
			exerciseLine,
			'The exercise has no criteria.',
			'Add ## Criteria above the model answer, and list them below.',
		);
	}
	return uses;
};

const form = 'Write - criterion: hint // hint when the opposite was said.';

const readCriterion = (item: ListItem, page: Page): CriterionUse | undefined => {
	const line = lineOf(item);
	const [paragraph, second] = item.children;
	if (second) {
		page.report(lineOf(second), 'A criterion is one paragraph.', form);
	}
	const text =
		paragraph?.type === 'paragraph'
			? plainText(readInlines(paragraph.children, page)).trim()
			: '';
	const match = /^([a-z0-9-]+)\s*:(.*)$/.exec(text);
	if (!match) {
		page.report(line, 'The item names no criterion.', form);
		return undefined;
	}
	const [, id = '', hints = ''] = match;
	// With spaces around, so that the // of an address in a hint is left alone.
	const [hint = '', ...others] = ` ${hints} `.split(' // ').map((part) => part.trim());
	if (hint === '') {
		page.report(
			line,
			`The criterion ${id} has no hint.`,
			'Write after the colon what leads on without giving the answer away.',
		);
	}
	const hintOpposite = others.join(' // ');
	return {
		line,
		criterion: hintOpposite === '' ? {id, hint} : {id, hint, hintOpposite},
	};
};
