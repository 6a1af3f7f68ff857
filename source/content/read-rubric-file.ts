import {
	isMap,
	isScalar,
	LineCounter,
	type Pair,
	parseDocument,
	type Scalar,
	type YAMLMap,
} from 'yaml';
import type {Criterion, Rule} from '../rubric/rubric.ts';
import {parsePhrase} from '../text/parse-phrase.ts';
import {cutPhrases} from '../text/parse-phrases.ts';
import type {WrittenConcept} from './order-concepts.ts';
import type {Report} from './problem.ts';

/** A rule with where it stands and which concepts it needs. */
export type WrittenRule = Rule & {
	readonly exercise: string;
	readonly file: string;
	readonly line: number;
	readonly refersTo: ReadonlySet<string>;
};

/** What one file of a rubric holds. */
export type RubricFile = {
	readonly criteria: readonly (Criterion & {readonly line: number})[];
	readonly spellings: readonly (readonly [string, string])[];
	readonly knownWords: readonly string[];
	readonly concepts: readonly WrittenConcept[];
	readonly rules: readonly WrittenRule[];
	/** The exercise that the file's rules are for, and where it is named. */
	readonly exercise?: {readonly id: string; readonly line: number};
};

type Entry = {readonly name: string; readonly line: number; readonly value: unknown};

const ruleKinds = ['meets', 'opposes', 'wrong'] as const;

/**
Reads one YAML file of a rubric and reports what is wrong with it, by line; undefined if it is no YAML.
*/
export const readRubricFile = (
	file: string,
	text: string,
	report: Report,
): RubricFile | undefined => {
	const counter = new LineCounter();
	const document = parseDocument(text, {
		schema: 'failsafe',
		lineCounter: counter,
		prettyErrors: false,
	});
	const lineAt = (offset: number | undefined): number =>
		offset === undefined ? 1 : counter.linePos(offset).line;
	// What follows on the same line mostly follows from the first.
	const errors = new Map(
		document.errors.toReversed().map(({pos, message}) => [lineAt(pos[0]), message]),
	);
	for (const [line, message] of [...errors].sort(([one], [other]) => one - other)) {
		report(
			line,
			`The file is not readable here: ${message.split('\n')[0]?.replace(/\.$/, '')}.`,
			'Indent by two spaces, and put a text that holds ": " or starts with @ in quotes or under a |.',
		);
	}
	if (errors.size > 0) return undefined;

	const entriesOf = (map: unknown): readonly Entry[] => {
		if (!isMap(map)) return [];
		return (map as YAMLMap).items.flatMap(({key, value}: Pair) =>
			isScalar(key)
				? [{name: String(key.value), line: lineAt(key.range?.[0]), value}]
				: [],
		);
	};
	const textOf = (value: unknown): string =>
		isScalar(value) && typeof value.value === 'string' ? value.value : '';
	/** The line on which the text of a value starts: below its key for a block text. */
	const firstLineOf = (value: unknown): number => {
		const scalar = value as Scalar;
		const line = lineAt(scalar.range?.[0]);
		return scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED'
			? line + 1
			: line;
	};

	const phrasesOf = (value: unknown, line: number) => {
		const phrases: string[] = [];
		const refersTo = new Set<string>();
		if (!isScalar(value)) {
			report(
				line,
				'Phrases are missing here.',
				'Write them after a |, one or more a line.',
			);
			return {phrases, refersTo};
		}
		const first = firstLineOf(value);
		for (const written of cutPhrases(textOf(value))) {
			const phrase = parsePhrase(written.text);
			if (typeof phrase === 'string') {
				report(
					first + written.line,
					`The phrase "${written.text}" is not readable: ${phrase}.`,
					'Write words, a/b for either, @name for a concept, .. or ... for a gap, + or & between parts.',
				);
				continue;
			}
			phrases.push(written.text);
			for (const step of phrase.parts.flat()) {
				for (const id of step.concepts) refersTo.add(id);
			}
		}
		return {phrases, refersTo};
	};

	const criteria: (Criterion & {line: number})[] = [];
	const spellings: (readonly [string, string])[] = [];
	const knownWords: string[] = [];
	const concepts: WrittenConcept[] = [];
	const rules: WrittenRule[] = [];
	const top = entriesOf(document.contents);
	const named = top.find(({name}) => name === 'exercise');
	const exercise = named && {id: textOf(named.value), line: named.line};

	const readCriterion = (fields: unknown): void => {
		const entries = entriesOf(fields);
		const field = (name: string): string =>
			textOf(entries.find((entry) => entry.name === name)?.value);
		const line = entries[0]?.line ?? 1;
		for (const name of ['id', 'label', 'asks']) {
			if (field(name) === '') {
				report(line, `The criterion has no ${name}.`, `Add a line ${name}: with a text.`);
			}
		}
		const question = field('question');
		criteria.push({
			id: field('id'),
			label: field('label'),
			asks: field('asks'),
			...(question === '' ? {} : {question}),
			...(field('stands') === 'true' ? {stands: true} : {}),
			...(field('own') === 'true' ? {own: true} : {}),
			...(field('diagnosis') === 'true' ? {diagnosis: true} : {}),
			line,
		});
	};

	const readRules = (criterion: string, value: unknown, line: number): void => {
		if (!isMap(value)) {
			report(
				line,
				`${criterion} has no rules.`,
				`Write ${ruleKinds.join(', ')} below it.`,
			);
			return;
		}
		for (const group of entriesOf(value)) {
			const kind = ruleKinds.find((name) => name === group.name);
			if (kind === undefined) {
				report(
					group.line,
					`There are no rules of the kind ${group.name}.`,
					`Write ${ruleKinds.join(', ')}.`,
				);
				continue;
			}
			for (const rule of entriesOf(group.value)) {
				rules.push({
					id: rule.name,
					criterion,
					kind,
					exercise: exercise?.id ?? '',
					file,
					line: rule.line,
					...phrasesOf(rule.value, rule.line),
				});
			}
		}
	};

	for (const {name, line, value} of top) {
		if (name === 'exercise') continue;
		if (name === 'criteria') {
			const items = (value as {items?: readonly unknown[]}).items ?? [];
			for (const item of items) readCriterion(item);
		} else if (name === 'spellings') {
			const first = firstLineOf(value);
			for (const [place, row] of textOf(value).split('\n').entries()) {
				const pair = row.replace(/^\s*#.*$/, '').trim();
				if (pair === '') continue;
				const [typed = '', meant = '', more] = pair.split(/\s+=\s+/);
				if (meant === '' || more !== undefined) {
					report(
						first + place,
						`"${pair}" is no spelling.`,
						'Write what is typed, " = ", and what is meant.',
					);
				} else spellings.push([typed, meant]);
			}
		} else if (name === 'known') {
			knownWords.push(
				...textOf(value)
					.split(/\s+/)
					.filter((word) => word !== ''),
			);
		} else if (name === 'concepts') {
			for (const concept of entriesOf(value)) {
				concepts.push({
					id: concept.name,
					file,
					line: concept.line,
					...phrasesOf(concept.value, concept.line),
				});
			}
		} else if (exercise === undefined) {
			report(
				line,
				`A rubric file has no part ${name}.`,
				'Write criteria, spellings, known, concepts or exercise.',
			);
		} else readRules(name, value, line);
	}
	return {
		criteria,
		spellings,
		knownWords,
		concepts,
		rules,
		...(exercise ? {exercise} : {}),
	};
};
