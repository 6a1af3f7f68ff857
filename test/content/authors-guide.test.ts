import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {openPage} from '../../source/content/open-page.ts';
import {parseMarkdown} from '../../source/content/parse-markdown.ts';
import {readBlocks} from '../../source/content/read-blocks.ts';

const guide = readFileSync(new URL('../../lessons/README.md', import.meta.url), 'utf8');
const examples = parseMarkdown(guide).children.flatMap((node) =>
	node.type === 'code' && node.lang === 'markdown' ? [node.value] : [],
);

describe("the authors' guide", () => {
	it('shows every directive', () => {
		const shown = examples.join('\n');
		for (const name of ['callout', 'filter-table', 'figure', 'question', 'exercise']) {
			expect(shown).toContain(`:::${name}{`);
		}
	});

	it.each(examples)('has an example that reads without problems:\n%s', (example) => {
		const problems: string[] = [];
		const page = openPage(example, (line, what) => problems.push(`${line} ${what}`));
		const {children} = parseMarkdown(example);
		readBlocks(
			children.filter(({type}) => type !== 'yaml'),
			page,
			'section',
		);
		expect(problems).toEqual([]);
	});
});
