import type {Hit} from '../text/find-hits.ts';
import {functionWords} from '../text/function-words.ts';
import type {AnswerReading, Standing} from './read-answer.ts';
import type {ReadyExercise} from './ready-rubric.ts';
import type {Rule} from './rubric.ts';

/** Something about an answer that a scorer can weigh. */
export type Feature = {readonly name: string; readonly value: number};

// How much each kind of feature weighs; chosen by leaving voices out.
const ruleWeight = 0.7;
const conceptWeight = 0.3;
const wordWeight = 3;

const bestOf: readonly Standing[] = [
	'asserted',
	'proposed',
	'second',
	'copied',
	'dismissed',
	'denied',
];

const bucketed = (count: number, steps: readonly number[]): number =>
	steps.filter((step) => count >= step).length;

const ruleFeatures = (reading: AnswerReading): readonly string[] => {
	const best = new Map<string, number>();
	for (const {rule, standing} of reading.findings) {
		const key = `${rule.criterion} ${rule.id}`;
		const rank = bestOf.indexOf(standing);
		best.set(key, Math.min(best.get(key) ?? rank, rank));
	}
	const names = [...best].map(([key, rank]) => `r ${key} ${bestOf[rank]}`);
	const verdicts = new Map<string, Set<string>>();
	for (const {rule, standing} of reading.findings) {
		if (standing !== 'asserted') continue;
		const kinds = verdicts.get(rule.criterion) ?? new Set();
		kinds.add(rule.kind);
		verdicts.set(rule.criterion, kinds);
	}
	for (const criterion of new Set(reading.findings.map(({rule}) => rule.criterion))) {
		const kinds = [...(verdicts.get(criterion) ?? [])].sort().join('+');
		names.push(`v ${criterion} ${kinds}`);
	}
	return names;
};

const conceptFeatures = (
	reading: AnswerReading,
	exercise: ReadyExercise,
): readonly string[] => {
	const names: string[] = [];
	for (const [number, concept] of exercise.lexicon.concepts.entries()) {
		const hits = reading.hits[number] ?? [];
		if (hits.length === 0) continue;
		const standing = hits.filter(({tokens}) =>
			tokens.every((place) => {
				const scope = reading.scopes[place];
				return scope !== undefined && !scope.dismissed && scope.deniedBy.length === 0;
			}),
		);
		if (standing.length === 0) {
			names.push(`c ${concept.name} falls`);
			continue;
		}
		const isProposed = (hit: Hit): boolean =>
			reading.scopes[hit.tokens[0] ?? 0]?.proposed === true;
		if (standing.some(isProposed)) names.push(`c ${concept.name} proposed`);
		if (!standing.every(isProposed)) names.push(`c ${concept.name} stands`);
	}
	return names;
};

const wordFeatures = (reading: AnswerReading): readonly string[] => {
	const names = new Set<string>();
	for (const [place, token] of reading.tokens.entries()) {
		const scope = reading.scopes[place];
		const denied = (scope?.deniedBy.length ?? 0) > 0;
		names.add(`${denied ? 'n' : scope?.proposed ? 'p' : 'w'} ${token.stem}`);
		if (!denied) names.add(`a ${token.stem}`);
	}
	return [...names];
};

const labels = new Set(
	'layer type next where what action fix cause place failure check then do todo who why'.split(
		' ',
	),
);

const doubts = new Set('or maybe either perhaps could might possibly'.split(' '));

const shapeFeatures = (reading: AnswerReading): readonly string[] => {
	const {tokens} = reading;
	const count = Math.max(tokens.length, 1);
	const functional = tokens.filter(({word}) => functionWords.has(word)).length;
	const clauses = (tokens.at(-1)?.clause ?? 0) + 1;
	const labelled = tokens.filter(
		({word, startsLine}) => startsLine && labels.has(word),
	).length;
	const kinds = (kind: Rule['kind'], standing: Standing): number =>
		new Set(
			reading.findings
				.filter((one) => one.standing === standing && one.rule.kind === kind)
				.filter(({rule}) => rule.criterion !== 'attempt')
				.map(({rule}) => rule.id),
		).size;
	const isList =
		labelled < 2 && count >= 5 && functional / count < 0.12 && count / clauses < 2.6;
	return [
		`s tokens ${bucketed(count, [1, 2, 3, 5, 8, 12, 20, 35, 60])}`,
		`s functional ${bucketed(functional / count, [0.1, 0.2, 0.3, 0.4, 0.5])}`,
		`s clause ${bucketed(count / clauses, [1.5, 2.5, 4, 6, 9])}`,
		`s meets ${bucketed(kinds('meets', 'asserted'), [1, 2, 3, 5, 8])}`,
		`s others ${bucketed(kinds('wrong', 'asserted'), [1, 2, 3, 5])}`,
		`s opposes ${bucketed(kinds('opposes', 'asserted'), [1, 2, 3])}`,
		`s doubts ${bucketed(tokens.filter(({word}) => doubts.has(word)).length, [1, 2, 3, 5])}`,
		`s labels ${bucketed(labelled, [1, 2, 3])}`,
		`s list ${isList}`,
		`s echo ${reading.echoed.every(Boolean)}`,
		`s asked ${tokens.some(({asked}) => asked)}`,
	];
};

/**
Describes an answer to an exercise for the scorer: which rules found what and how it stands, which
concepts occur, the words, and the shape.
*/
export const answerFeatures = (
	reading: AnswerReading,
	exercise: ReadyExercise,
): readonly Feature[] => {
	const words = wordFeatures(reading);
	const perWord = wordWeight / Math.sqrt(words.length + 8);
	return [
		...ruleFeatures(reading).map((name) => ({name, value: ruleWeight})),
		...conceptFeatures(reading, exercise).map((name) => ({name, value: conceptWeight})),
		...shapeFeatures(reading).map((name) => ({name, value: conceptWeight})),
		...words.map((name) => ({name, value: perWord})),
	];
};
