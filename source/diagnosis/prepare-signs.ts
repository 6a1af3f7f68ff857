import type {Catalogue, Sign} from './catalogue.ts';
import {type CodeNames, compilePhrase, type Matcher} from './compile-phrase.ts';
import {parsePhrase} from './parse-phrase.ts';
import {buildWordScanner, type WordScanner} from './word-scanner.ts';

/** The signs of a catalogue, ready to be looked for. */
export type PreparedSigns = {
	readonly signs: readonly PreparedSign[];
	readonly scanner: WordScanner;
	/** The signs that a word of the scanner may belong to. */
	readonly signsOfWord: readonly (readonly number[])[];
	/** Signs without such a word; they only silence, so they are asked where another one spoke. */
	readonly wordless: readonly number[];
	/** Phrases that show only values. */
	readonly values: readonly Matcher[];
	/** Placeholder → code as it is written → the failures it shows. */
	readonly codes: ReadonlyMap<string, CodeTable>;
};

export type PreparedSign = {readonly sign: Sign; readonly matcher: Matcher};

export type CodeTable = ReadonlyMap<string, readonly string[]>;

/** The names of the codes by the placeholder that stands for them. */
export const codeNames = ({vocabularies}: Pick<Catalogue, 'vocabularies'>): CodeNames => {
	const names = new Map<string, string[]>();
	for (const {placeholder, codes} of vocabularies) {
		const known = names.get(placeholder) ?? [];
		known.push(...codes.flatMap((code) => code.names));
		names.set(placeholder, known);
	}
	return names;
};

/** Makes the signs of a catalogue ready; throws where one is not written as the reader checks it. */
export const prepareSigns = (catalogue: Catalogue): PreparedSigns => {
	const known = prepared.get(catalogue);
	if (known) return known;
	const names = codeNames(catalogue);
	const signs: PreparedSign[] = [];
	const values: Matcher[] = [];
	const wordless: number[] = [];
	const words = new Map<string, number[]>();
	for (const sign of catalogue.signs) {
		const phrase = parsePhrase(sign.phrase);
		const matcher =
			typeof phrase === 'string' ? phrase : compilePhrase(phrase, sign.exact, names);
		if (typeof matcher === 'string') throw new Error(`${sign.phrase}: ${matcher}`);
		if (sign.kind === 'value') {
			values.push(matcher);
			continue;
		}
		const number = signs.push({sign, matcher}) - 1;
		if (matcher.anchors.length === 0) wordless.push(number);
		for (const anchor of matcher.anchors) {
			const list = words.get(anchor);
			if (list) list.push(number);
			else words.set(anchor, [number]);
		}
	}
	const result: PreparedSigns = {
		signs,
		scanner: buildWordScanner([...words.keys()]),
		signsOfWord: [...words.values()],
		wordless,
		values,
		codes: codeTables(catalogue),
	};
	prepared.set(catalogue, result);
	return result;
};

// A screen diagnoses on every paste: the work is done once for a catalogue.
const prepared = new WeakMap<Catalogue, PreparedSigns>();

const codeTables = ({vocabularies}: Catalogue): ReadonlyMap<string, CodeTable> => {
	const tables = new Map<string, Map<string, readonly string[]>>();
	for (const {placeholder, codes} of vocabularies) {
		const table = tables.get(placeholder) ?? new Map<string, readonly string[]>();
		tables.set(placeholder, table);
		for (const {names, failures} of codes) {
			for (const name of names) {
				if (!table.has(name)) table.set(name, failures);
				// Short codes such as DC are words in small letters.
				const small = name.toLowerCase();
				if (name.length >= 5 && !table.has(small)) table.set(small, failures);
			}
		}
	}
	return tables;
};
