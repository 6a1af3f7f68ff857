import type {Phrase, Step} from './phrase.ts';
import {stemWord} from './stem-word.ts';

/** A step with its words as stems and its concepts as numbers, ready for comparing. */
export type ReadyStep = {
	readonly stems: ReadonlySet<string>;
	readonly exact: ReadonlySet<string>;
	readonly prefixes: readonly string[];
	readonly concepts: readonly number[];
	readonly optional: boolean;
	readonly gap: number;
};

/** A row of steps that belongs to a concept, or to one side of a phrase with several. */
export type ReadyPart = {
	readonly id: number;
	readonly steps: readonly ReadyStep[];
};

/** A phrase with several parts; the parts' numbers are looked up among the hits. */
export type ReadyJoin = {
	readonly parts: readonly number[];
	readonly within: Phrase['within'];
};

/** One concept: its own rows of steps are found first, then its joins. */
export type ReadyConcept = {
	readonly name: string;
	readonly parts: readonly ReadyPart[];
	readonly joins: readonly ReadyJoin[];
};

/** Every concept in an order in which each comes after those that it refers to. */
export type Lexicon = {
	/** Concepts first, then one number for each part of a join; see `ReadyPart.id`. */
	readonly size: number;
	readonly concepts: readonly ReadyConcept[];
	readonly numberOf: ReadonlyMap<string, number>;
	/** Where to start: parts by the stem, the exact word, or the beginning of their first step. */
	readonly byStem: ReadonlyMap<string, readonly ReadyPart[]>;
	readonly byExact: ReadonlyMap<string, readonly ReadyPart[]>;
	readonly byPrefix: ReadonlyMap<string, readonly ReadyPart[]>;
};

/** A concept before it is numbered. */
export type NamedPhrases = {
	readonly name: string;
	readonly phrases: readonly Phrase[];
};

const readyStep = (step: Step, numberOf: ReadonlyMap<string, number>): ReadyStep => ({
	stems: new Set(step.words.map(stemWord)),
	exact: new Set(step.exact),
	prefixes: step.prefixes,
	concepts: step.concepts.map((name) => numberOf.get(name) ?? -1),
	optional: step.optional,
	gap: step.gap,
});

/**
Makes the tables that `findHits` looks words up in.

`named` must be in an order in which a concept comes after those that it refers to.
*/
export const makeLexicon = (named: readonly NamedPhrases[]): Lexicon => {
	const numberOf = new Map(named.map(({name}, place) => [name, place] as const));
	const byStem = new Map<string, ReadyPart[]>();
	const byExact = new Map<string, ReadyPart[]>();
	const byPrefix = new Map<string, ReadyPart[]>();
	let size = named.length;

	const enter = (index: Map<string, ReadyPart[]>, key: string, part: ReadyPart): void => {
		const parts = index.get(key);
		if (parts === undefined) index.set(key, [part]);
		else parts.push(part);
	};
	const readyPart = (id: number, steps: readonly Step[]): ReadyPart => {
		const part = {id, steps: steps.map((step) => readyStep(step, numberOf))};
		const first = part.steps[0];
		for (const stem of first?.stems ?? []) enter(byStem, stem, part);
		for (const word of first?.exact ?? []) enter(byExact, word, part);
		for (const prefix of first?.prefixes ?? []) enter(byPrefix, prefix, part);
		return part;
	};

	const concepts = named.map(({name, phrases}, number): ReadyConcept => {
		const parts: ReadyPart[] = [];
		const joins: ReadyJoin[] = [];
		for (const phrase of phrases) {
			if (phrase.parts.length === 1) {
				parts.push(readyPart(number, phrase.parts[0] ?? []));
				continue;
			}
			const sides = phrase.parts.map((steps) => readyPart(size++, steps));
			parts.push(...sides);
			joins.push({parts: sides.map(({id}) => id), within: phrase.within});
		}
		return {name, parts, joins};
	});
	return {size, concepts, numberOf, byStem, byExact, byPrefix};
};
