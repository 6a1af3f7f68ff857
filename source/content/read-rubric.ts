import type {ExerciseRubric, Rubric} from '../rubric/rubric.ts';
import {isScorer, type Scorer} from '../rubric/scorer.ts';
import {suggestName} from './nearest-name.ts';
import {orderConcepts} from './order-concepts.ts';
import type {Problem} from './problem.ts';
import {type RubricFile, readRubricFile} from './read-rubric-file.ts';

/** A file of a rubric: its name as an author knows it, and what is in it. */
export type SourceFile = {readonly file: string; readonly text: string};

/** Stands for every exercise, in the place of an id. */
const everyExercise = '*';

/** The rubric, or everything that is wrong with its files. */
export type ReadRubric =
	| {readonly rubric: Rubric}
	| {readonly problems: readonly Problem[]};

// FNV-1a: short, the same everywhere, and needs no library.
const hashOf = (texts: readonly string[]): string => {
	let hash = 0x811c9dc5;
	for (const text of texts) {
		for (let place = 0; place < text.length; place++) {
			hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
		}
	}
	return (hash >>> 0).toString(16).padStart(8, '0');
};

/**
Reads the files of a rubric: YAML for criteria, spellings, concepts and rules, and one JSON file
for the trained scorer, which may be missing.

`outputs` holds the output of each exercise block by its id. All problems come back at once.
*/
export const readRubric = (
	files: readonly SourceFile[],
	outputs: Readonly<Record<string, string>>,
): ReadRubric => {
	const problems: Problem[] = [];
	const parts: (RubricFile & {readonly file: string})[] = [];
	let scorer: Scorer | undefined;
	let isWhole = true;

	for (const {file, text} of files) {
		// Other files are material that the scorer was trained on.
		if (!/\.(?:yaml|yml|json)$/.test(file)) continue;
		const report = (line: number, what: string, todo: string): void => {
			problems.push({file, line, what, todo});
		};
		if (!file.endsWith('.json')) {
			const part = readRubricFile(file, text, report);
			if (part === undefined) isWhole = false;
			else parts.push({file, ...part});
			continue;
		}
		try {
			const weights: unknown = JSON.parse(text);
			if (isScorer(weights)) scorer = weights;
			else report(1, 'The file holds no scorer.', 'Train it again, or remove the file.');
		} catch {
			report(1, 'The file is no JSON.', 'Train the scorer again, or remove the file.');
		}
	}

	// What others miss of a file that cannot be read is not their mistake.
	if (!isWhole) return {problems};

	const criteria = parts.flatMap((part) => part.criteria);
	const written = parts.flatMap((part) => part.concepts);
	const rules = parts.flatMap((part) => part.rules);
	const conceptIds = new Set<string>();
	for (const {id, file, line} of written) {
		if (conceptIds.has(id)) {
			problems.push({
				file,
				line,
				what: `The concept ${id} is there twice.`,
				todo: 'Join the two, or rename one.',
			});
		}
		conceptIds.add(id);
	}
	const ruleIds = new Set<string>();
	for (const {id, exercise, criterion, file, line} of rules) {
		const key = `${exercise} ${criterion} ${id}`;
		if (ruleIds.has(key)) {
			problems.push({
				file,
				line,
				what: `The rule ${id} is there twice.`,
				todo: 'Join the two, or rename one.',
			});
		}
		ruleIds.add(key);
		if (criterion !== 'attempt' && !criteria.some((one) => one.id === criterion)) {
			problems.push({
				file,
				line,
				what: `There is no criterion ${criterion}.`,
				todo: suggestName(
					criterion,
					criteria.map((one) => one.id),
				),
			});
		}
	}
	for (const {id, refersTo, file, line} of [...written, ...rules]) {
		for (const name of refersTo) {
			if (conceptIds.has(name)) continue;
			problems.push({
				file,
				line,
				what: `${id} refers to @${name}, which is no concept.`,
				todo: suggestName(name, [...conceptIds]),
			});
		}
	}
	const {ordered, circular} = orderConcepts(written);
	for (const {id, file, line} of circular) {
		problems.push({
			file,
			line,
			what: `The concept ${id} refers to itself in a circle.`,
			todo: 'Take one of the references out.',
		});
	}

	const exercises: ExerciseRubric[] = [];
	for (const {file, exercise} of parts) {
		if (exercise === undefined || exercise.id === everyExercise) continue;
		const output = outputs[exercise.id];
		if (output === undefined) {
			problems.push({
				file,
				line: exercise.line,
				what: `There is no exercise ${exercise.id} in the lesson.`,
				todo: suggestName(exercise.id, Object.keys(outputs)),
			});
			continue;
		}
		exercises.push({
			id: exercise.id,
			output,
			rules: rules
				.filter(
					(rule) => rule.exercise === exercise.id || rule.exercise === everyExercise,
				)
				.map(({id, criterion, kind, phrases}) => ({id, criterion, kind, phrases})),
		});
	}
	if (problems.length > 0) return {problems};
	return {
		rubric: {
			version: hashOf([
				...files.filter(({file}) => !file.endsWith('.txt')).map(({text}) => text),
				...Object.values(outputs),
			]),
			criteria: criteria.map(({line: _, ...criterion}) => criterion),
			spellings: parts.flatMap((part) => part.spellings),
			knownWords: parts.flatMap((part) => part.knownWords),
			concepts: ordered.map(({id, phrases}) => ({id, phrases})),
			exercises,
			...(scorer ? {scorer} : {}),
		},
	};
};
