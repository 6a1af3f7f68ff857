import {type Lexicon, makeLexicon, type NamedPhrases} from '../text/lexicon.ts';
import {knowsForms, makeSpeller} from '../text/make-speller.ts';
import {parsePhrase} from '../text/parse-phrase.ts';
import type {Phrase} from '../text/phrase.ts';
import {tokenise} from '../text/tokenise.ts';
import type {Spelling, Vocabulary} from '../text/vocabulary.ts';
import type {ExerciseRubric, Rubric, Rule} from './rubric.ts';

/** A rubric with its phrases parsed and its words indexed, ready to grade with. */
export type ReadyRubric = {
	readonly rubric: Rubric;
	readonly vocabulary: Vocabulary;
	readonly exercises: ReadonlyMap<string, ReadyExercise>;
};

export type ReadyExercise = {
	readonly rules: readonly Rule[];
	readonly lexicon: Lexicon;
	/** The number of each rule in the lexicon. */
	readonly ruleNumbers: readonly number[];
	/** Stems of the words that the learner could have copied from the output. */
	readonly outputStems: ReadonlySet<string>;
};

const parseAll = (phrases: readonly string[]): readonly Phrase[] =>
	phrases.flatMap((text) => {
		const phrase = parsePhrase(text);
		// The reader of rubric files has reported what cannot be read.
		return typeof phrase === 'string' ? [] : [phrase];
	});

const wordsOf = (named: readonly NamedPhrases[]) => {
	const words = new Set<string>();
	const prefixes = new Set<string>();
	for (const {phrases} of named) {
		for (const step of phrases.flatMap(({parts}) => parts.flat())) {
			for (const word of [...step.words, ...step.exact]) words.add(word);
			for (const prefix of step.prefixes) prefixes.add(prefix);
		}
	}
	return {words, prefixes};
};

/** Beginnings of words are looked up to this length, so that a word without end costs no more. */
const longestPrefix = 12;

const makeVocabulary = (rubric: Rubric, named: readonly NamedPhrases[]): Vocabulary => {
	const {words, prefixes} = wordsOf(named);
	const spellings = new Map<string, Spelling[]>();
	for (const [typed, meant] of rubric.spellings) {
		const spelling = {typed: typed.split(' '), meant: meant.split(' ')};
		const first = spelling.typed[0] ?? '';
		const others = spellings.get(first) ?? [];
		spellings.set(first, [...others, spelling]);
		for (const word of spelling.meant) words.add(word);
	}
	for (const others of spellings.values()) {
		others.sort((one, other) => other.typed.length - one.typed.length);
	}
	const known = new Set(rubric.knownWords);
	const begins = (word: string): boolean => {
		for (let length = 3; length <= Math.min(word.length, longestPrefix); length++) {
			if (prefixes.has(word.slice(0, length))) return true;
		}
		return false;
	};
	const isKnown = knowsForms(words, known);
	const knows = (word: string): boolean => isKnown(word) || !/^[a-z]+$/.test(word);
	const correct = makeSpeller(words, known);
	return {
		correct: (typed) => (begins(typed) ? typed : correct(typed)),
		knows,
		wants: (word) => words.has(word),
		spellings,
	};
};

const referencesOf = (phrases: readonly Phrase[]): readonly string[] =>
	phrases.flatMap(({parts}) => parts.flat().flatMap(({concepts}) => concepts));

const readyExercise = (
	exercise: ExerciseRubric,
	concepts: readonly NamedPhrases[],
	vocabulary: Vocabulary,
): ReadyExercise => {
	const rules = exercise.rules.map(
		(rule): NamedPhrases => ({
			name: `${rule.criterion} ${rule.id}`,
			phrases: parseAll(rule.phrases),
		}),
	);
	const needed = new Set(rules.flatMap(({phrases}) => referencesOf(phrases)));
	for (const {name, phrases} of concepts.toReversed()) {
		if (!needed.has(name)) continue;
		for (const reference of referencesOf(phrases)) needed.add(reference);
	}
	const used = concepts.filter(({name}) => needed.has(name));
	return {
		rules: exercise.rules,
		lexicon: makeLexicon([...used, ...rules]),
		ruleNumbers: rules.map((_, place) => used.length + place),
		outputStems: new Set(tokenise(exercise.output, vocabulary).map(({stem}) => stem)),
	};
};

const remembered = new WeakMap<Rubric, ReadyRubric>();

/** Makes a rubric ready to grade with; the work is done once for each rubric. */
export const readyRubric = (rubric: Rubric): ReadyRubric => {
	const seen = remembered.get(rubric);
	if (seen !== undefined) return seen;
	const concepts = rubric.concepts.map(({id, phrases}) => ({
		name: id,
		phrases: parseAll(phrases),
	}));
	const rulePhrases = rubric.exercises.flatMap(({rules}) =>
		rules.map(({id, phrases}) => ({name: id, phrases: parseAll(phrases)})),
	);
	const vocabulary = makeVocabulary(rubric, [...concepts, ...rulePhrases]);
	const ready = {
		rubric,
		vocabulary,
		exercises: new Map(
			rubric.exercises.map((exercise) => [
				exercise.id,
				readyExercise(exercise, concepts, vocabulary),
			]),
		),
	};
	remembered.set(rubric, ready);
	return ready;
};
