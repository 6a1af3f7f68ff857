import type {Heading, RootContent} from 'mdast';
import type {Failure, Output} from '../diagnosis/catalogue.ts';
import {checkCharacters} from './check-characters.ts';
import {failureFrontMatter} from './failure-front-matter.ts';
import type {Figure} from './figure.ts';
import {lineOf} from './line-of.ts';
import {openPage} from './open-page.ts';
import {findWrongPlaceholder} from './output-placeholders.ts';
import {parseMarkdown} from './parse-markdown.ts';
import {parseSequence} from './parse-sequence.ts';
import type {Report} from './problem.ts';
import {readBlocks} from './read-blocks.ts';
import {readFrontMatter} from './read-front-matter.ts';
import type {SourceFile} from './source-file.ts';

/** A failure with the lines of its fields, for problems that show when it is linked. */
export type ReadFailure = {
	readonly failure: Failure;
	readonly lineOfField: (field: string, item?: number) => number;
	readonly report: Report;
};

/** Reads one file of the catalogue: fields, explanation, a figure, outputs. */
export const readFailure = (
	{name, text}: SourceFile,
	report: Report,
): ReadFailure | undefined => {
	const page = openPage(text, report);
	const root = parseMarkdown(text);
	checkCharacters(root, page);
	const {fields, lineOfField} = readFrontMatter(root, failureFrontMatter, report);
	const body = root.children.filter(({type}) => type !== 'yaml');
	const at = body.findIndex(
		(node) => node.type === 'heading' && titleOf(node) === 'Outputs',
	);
	if (at === -1) {
		report(
			1,
			'The failure has no outputs.',
			'Add ## Outputs and a fence for each producer.',
		);
	}
	const prose = body.slice(0, at === -1 ? undefined : at);
	const figures = prose.filter(isSequence);
	const outputs = at === -1 ? [] : readOutputs(body.slice(at + 1), report);
	const explanation = readBlocks(
		prose.filter((node) => !isSequence(node)),
		page,
	);
	if (!fields) return undefined;
	const id = name.replace(/\.md$/, '');
	if (fields.id !== id) {
		report(
			lineOfField('id'),
			`The failure's id ${fields.id} is not the name of its file.`,
			`Write id: ${id}, or rename the file to ${fields.id}.md.`,
		);
	}
	for (const [index, {run}] of fields.checks.entries()) {
		const wrong = findWrongPlaceholder(run);
		if (wrong === undefined) continue;
		report(lineOfField('checks', index), `There is no placeholder ${wrong}.`, doubled);
	}
	const {status, figure, ...rest} = fields;
	const drawn = figures.map((node) =>
		drawFigure(node, fields.id, fields.name, report),
	)[0];
	return {
		failure: {
			...rest,
			...(status === undefined ? {} : {status}),
			...(drawn ? {figure: drawn} : figure === undefined ? {} : {figure}),
			explanation,
			outputs,
		},
		lineOfField,
		report,
	};
};

const doubled =
	'Use one that lessons/README.md lists; write braces that are meant as {{ and }}.';

const isSequence = (node: RootContent): boolean =>
	node.type === 'code' && node.lang === 'sequence';

const titleOf = (node: Heading): string =>
	node.children.map((child) => ('value' in child ? child.value : '')).join('');

const drawFigure = (
	node: RootContent,
	id: string,
	title: string,
	report: Report,
): Figure | undefined => {
	if (node.type !== 'code') return undefined;
	const lines = node.value
		.split('\n')
		.map((text, index) => ({text, line: lineOf(node) + 1 + index}));
	return {kind: 'sequence', id, title, ...parseSequence(lines, report)};
};

const readOutputs = (nodes: readonly RootContent[], report: Report): readonly Output[] =>
	nodes.flatMap((node): readonly Output[] => {
		const line = lineOf(node);
		if (node.type !== 'code' || !node.lang) {
			report(
				line,
				'Below ## Outputs stands something that is no output.',
				'Put each output between ```producer and ```, and prose above the heading.',
			);
			return [];
		}
		const wrong = findWrongPlaceholder(node.value);
		if (wrong !== undefined) report(line, `There is no placeholder ${wrong}.`, doubled);
		return [{producer: node.lang, text: node.value}];
	});
