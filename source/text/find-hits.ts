import type {Lexicon, ReadyJoin, ReadyPart, ReadyStep} from './lexicon.ts';
import type {Token} from './token.ts';

/** Where a concept was found: the places of the tokens that it is made of, in order. */
export type Hit = {readonly tokens: readonly number[]};

/** The place of the first token of a hit. */
export const firstPlace = (hit: Hit): number => hit.tokens[0] ?? 0;

/** The place of the last token of a hit. */
export const lastPlace = (hit: Hit): number => hit.tokens.at(-1) ?? 0;

/** The hits of every concept by its number. */
export type Hits = readonly (readonly Hit[])[];

// Two sides of one thought are seldom further apart, even in a sentence without an end.
const reach = 18;
// A concept found more often than this in one answer says nothing new.
const mostHits = 40;

type Search = {
	readonly tokens: readonly Token[];
	/** Hits by concept and by the place of their first token; most concepts have none. */
	readonly startingAt: (Map<number, Hit[]> | undefined)[];
};

// Shared by all concepts that are not found: a lexicon has many, an answer few.
const noHits: readonly Hit[] = [];

const fitsWord = (step: ReadyStep, token: Token): boolean =>
	step.stems.has(token.stem) ||
	step.exact.has(token.word) ||
	(step.prefixes.length > 0 &&
		step.prefixes.some((prefix) => token.word.startsWith(prefix)));

/** The rows of tokens that fit a step at a place. */
const fitsAt = (search: Search, step: ReadyStep, place: number): readonly Hit[] => {
	const token = search.tokens[place];
	if (token === undefined) return [];
	const found: Hit[] = fitsWord(step, token) ? [{tokens: [place]}] : [];
	for (const concept of step.concepts) {
		const hits = search.startingAt[concept]?.get(place);
		if (hits !== undefined) found.push(...hits);
	}
	return found;
};

/** Goes on from `after` with the steps from `at`; the nearest continuation wins. */
const goOn = (
	search: Search,
	steps: readonly ReadyStep[],
	at: number,
	after: Hit,
	failed: Set<number>,
): Hit | undefined => {
	const step = steps[at];
	if (step === undefined) return after;
	const last = lastPlace(after);
	const key = at * 100_000 + last;
	if (failed.has(key)) return undefined;
	const sentence = search.tokens[last]?.sentence;
	for (let skipped = 0; skipped <= step.gap; skipped++) {
		const place = last + 1 + skipped;
		if (search.tokens[place]?.sentence !== sentence) break;
		for (const fit of fitsAt(search, step, place)) {
			const whole = goOn(
				search,
				steps,
				at + 1,
				{tokens: [...after.tokens, ...fit.tokens]},
				failed,
			);
			if (whole !== undefined) return whole;
		}
	}
	const without = step.optional ? goOn(search, steps, at + 1, after, failed) : undefined;
	if (without === undefined) failed.add(key);
	return without;
};

const record = (
	{startingAt}: Search,
	found: (readonly Hit[])[],
	id: number,
	hit: Hit,
): void => {
	const hits = found[id] ?? noHits;
	const first = firstPlace(hit);
	if (hits.length >= mostHits) return;
	const places = startingAt[id] ?? new Map<number, Hit[]>();
	const here = places.get(first);
	if (here?.some((other) => lastPlace(other) === lastPlace(hit))) return;
	found[id] = [...hits, hit];
	startingAt[id] = places;
	if (here === undefined) places.set(first, [hit]);
	else here.push(hit);
};

// Sides that share words are one thing said once, not two; they have no distance.
const between = (left: Hit, right: Hit): number | undefined => {
	const gap = (right.tokens[0] ?? 0) - lastPlace(left);
	if (gap > 0) return gap;
	const otherGap = (left.tokens[0] ?? 0) - lastPlace(right);
	if (otherGap > 0) return otherGap;
	return left.tokens.some((place) => right.tokens.includes(place)) ? undefined : 1;
};

const union = (left: Hit, right: Hit): Hit => ({
	tokens: [...new Set([...left.tokens, ...right.tokens])].sort((a, b) => a - b),
});

const joined = (search: Search, found: Hits, join: ReadyJoin): readonly Hit[] => {
	if (join.parts.some((id) => (found[id] ?? noHits).length === 0)) return noHits;
	const [first = noHits, ...others] = join.parts.map((id) => found[id] ?? noHits);
	let whole: readonly Hit[] = first;
	for (const side of others) {
		const next: Hit[] = [];
		for (const left of whole) {
			let nearest: Hit | undefined;
			let least = Number.POSITIVE_INFINITY;
			for (const right of side) {
				const distance = between(left, right);
				if (distance === undefined || distance >= least) continue;
				if (join.within === 'sentence') {
					const same =
						search.tokens[left.tokens[0] ?? 0]?.sentence ===
						search.tokens[right.tokens[0] ?? 0]?.sentence;
					if (!same || distance > reach) continue;
				}
				nearest = right;
				least = distance;
			}
			if (nearest !== undefined) next.push(union(left, nearest));
		}
		whole = next;
	}
	return whole;
};

const startsOf = (
	lexicon: Lexicon,
	tokens: readonly Token[],
): Map<ReadyPart, Set<number>> => {
	const starts = new Map<ReadyPart, Set<number>>();
	const note = (parts: readonly ReadyPart[] | undefined, place: number): void => {
		for (const part of parts ?? []) {
			const places = starts.get(part);
			if (places === undefined) starts.set(part, new Set([place]));
			else places.add(place);
		}
	};
	for (const [place, token] of tokens.entries()) {
		note(lexicon.byStem.get(token.stem), place);
		note(lexicon.byExact.get(token.word), place);
		for (let length = 2; length <= Math.min(token.word.length, 12); length++) {
			note(lexicon.byPrefix.get(token.word.slice(0, length)), place);
		}
	}
	return starts;
};

/** Where a part may begin, from left to right. */
const placesOf = (
	{startingAt}: Search,
	starts: ReadonlyMap<ReadyPart, ReadonlySet<number>>,
	part: ReadyPart,
): readonly number[] => {
	const own = starts.get(part);
	const others = (part.steps[0]?.concepts ?? []).filter(
		(concept) => startingAt[concept] !== undefined,
	);
	if (own === undefined && others.length === 0) return [];
	const places = new Set(own);
	for (const concept of others) {
		for (const place of startingAt[concept]?.keys() ?? []) places.add(place);
	}
	return [...places].sort((one, other) => one - other);
};

/** Finds every concept of a lexicon in a text; time grows linearly with the text. */
export const findHits = (tokens: readonly Token[], lexicon: Lexicon): Hits => {
	const found = new Array<readonly Hit[]>(lexicon.size).fill(noHits);
	const search: Search = {tokens, startingAt: []};
	const starts = startsOf(lexicon, tokens);
	for (const [number, concept] of lexicon.concepts.entries()) {
		for (const part of concept.parts) {
			const places = placesOf(search, starts, part);
			const [first] = part.steps;
			if (places.length === 0 || first === undefined) continue;
			const failed = new Set<number>();
			for (const place of places) {
				for (const start of fitsAt(search, first, place)) {
					const hit = goOn(search, part.steps, 1, start, failed);
					if (hit !== undefined) record(search, found, part.id, hit);
				}
			}
		}
		for (const join of concept.joins) {
			for (const hit of joined(search, found, join)) record(search, found, number, hit);
		}
	}
	return found;
};
