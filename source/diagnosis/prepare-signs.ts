import type {Catalogue, Sign} from './catalogue.ts';
import {type CodeNames, compilePhrase, type Matcher} from './compile-phrase.ts';
import {findAnchors} from './find-anchors.ts';
import {parsePhrase} from './parse-phrase.ts';
import {buildWordScanner, type WordScanner} from './word-scanner.ts';

/** The signs of a catalogue, ready to be looked for. */
export type PreparedSigns = {
	readonly signs: readonly PreparedSign[];
	readonly scanner: WordScanner;
	/** What a word of the scanner is an anchor of. */
	readonly usesOfWord: readonly (readonly Use[])[];
	/** Signs without an anchor; they only silence, so they are asked where another one spoke. */
	readonly wordless: readonly number[];
	/** Phrases that show only values. */
	readonly values: readonly PreparedSign[];
	/** Phrases that start what is written and did not happen: help, history, a patch. */
	readonly regions: readonly PreparedSign[];
	/** Placeholder → code as it is written → the failures it shows. */
	readonly codes: ReadonlyMap<string, CodeTable>;
};

export type PreparedSign = {
	readonly sign: Sign;
	/** All of its anchors, one bit each. */
	readonly need: number;
	/** Made on first use: most signs of a catalogue are never looked for in an output. */
	readonly matcher: () => Matcher;
};

/** A word is one of those that meet an anchor of a sign. */
export type Use = {readonly sign: number; readonly bit: number};

export type CodeTable = ReadonlyMap<string, readonly string[]>;

/** The names of the codes that are failures, by the placeholder that stands for them. */
export const codeNames = ({vocabularies}: Pick<Catalogue, 'vocabularies'>): CodeNames => {
	const names = new Map<string, string[]>();
	for (const {placeholder, codes} of vocabularies) {
		const known = names.get(placeholder) ?? [];
		// A code that is no failure shows nothing, so it is not worth looking for.
		known.push(...codes.flatMap((code) => (code.failures.length > 0 ? code.names : [])));
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
	const values: PreparedSign[] = [];
	const regions: PreparedSign[] = [];
	const wordless: number[] = [];
	const words = new Map<string, Use[]>();
	for (const sign of catalogue.signs) {
		const phrase = parsePhrase(sign.phrase);
		if (typeof phrase === 'string') throw new Error(`${sign.phrase}: ${phrase}`);
		const anchors = findAnchors(phrase, names);
		let made: Matcher | undefined;
		const matcher = () => {
			made ??= compilePhrase(phrase, sign.exact, names);
			return made;
		};
		const prepared = {sign, need: (1 << anchors.length) - 1, matcher};
		if (sign.kind === 'region') {
			regions.push(prepared);
			continue;
		}
		if (sign.kind === 'value') {
			values.push(prepared);
			continue;
		}
		const number = signs.push(prepared) - 1;
		if (anchors.length === 0) wordless.push(number);
		for (const [index, anchor] of anchors.entries()) {
			for (const word of anchor) {
				const uses = words.get(word);
				const use = {sign: number, bit: 1 << index};
				if (uses) uses.push(use);
				else words.set(word, [use]);
			}
		}
	}
	const result: PreparedSigns = {
		signs,
		scanner: buildWordScanner([...words.keys()]),
		usesOfWord: [...words.values()],
		wordless,
		values,
		regions,
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
