import type {ContainerDirective} from 'mdast-util-directive';
import type {Block} from './course.ts';
import {directiveAttributes} from './directive-attributes.ts';
import {lineOf} from './line-of.ts';
import type {Page} from './page.ts';
import {readAttributes} from './read-attributes.ts';
import {readTable} from './read-table.ts';
import {shownChildren} from './shown-children.ts';

/** Reads a table that is narrowed by typing, on a screen of its own. */
export const readFilterTable = (
	node: ContainerDirective,
	page: Page,
): Block | undefined => {
	const line = lineOf(node);
	const attributes = readAttributes(node, directiveAttributes['filter-table'], page);
	const [table, ...others] = shownChildren(node);
	if (table?.type !== 'table' || others.length > 0) {
		page.report(
			line,
			'The filter table does not hold exactly one table.',
			'Put one table in it and the text around it outside.',
		);
	}
	if (table?.type !== 'table') return undefined;
	const cells = readTable(table, page);
	if (attributes === undefined) return undefined;
	page.named.push({kind: 'table', id: attributes.id, line});
	const failures = attributes.failures?.split(/\s+/).filter(Boolean);
	if (failures !== undefined && failures.length !== cells.rows.length) {
		page.report(
			line,
			`The table has ${cells.rows.length} rows and names ${failures.length} failures.`,
			'Name one failure for each row, in their order.',
		);
	}
	return {
		kind: 'table',
		filter: true,
		id: attributes.id,
		...cells,
		...(failures === undefined ? {} : {failures}),
	};
};
