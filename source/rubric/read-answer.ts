import {findHits, type Hit} from '../text/find-hits.ts';
import {functionWords} from '../text/function-words.ts';
import {markScopes} from '../text/mark-scopes.ts';
import type {Scope} from '../text/scope.ts';
import type {Token} from '../text/token.ts';
import {tokenise} from '../text/tokenise.ts';
import type {ReadyExercise, ReadyRubric} from './ready-rubric.ts';
import type {Rule} from './rubric.ts';

/** What the words around a finding make of it; the worst of its words counts. */
export type Standing =
	| 'asserted'
	| 'proposed'
	| 'denied'
	| 'dismissed'
	| 'second'
	| 'copied';

/** Something that a rule found in an answer. */
export type Finding = {
	readonly rule: Rule;
	readonly standing: Standing;
	readonly cleared: boolean;
	readonly hedged: boolean;
	/** Places of the tokens that it is made of. */
	readonly tokens: readonly number[];
};

/** An answer as the grader understands it. */
export type AnswerReading = {
	readonly tokens: readonly Token[];
	readonly scopes: readonly Scope[];
	/** True for each token in a sentence that only repeats the output. */
	readonly echoed: readonly boolean[];
	readonly findings: readonly Finding[];
	readonly hits: readonly (readonly Hit[])[];
};

const isContent = ({word, stem}: Token): boolean =>
	!functionWords.has(word) && !functionWords.has(stem) && /\p{L}|\d{3}/u.test(word);

/** Marks what only repeats the output: sentences of its words, or the whole answer. */
const markEchoes = (
	tokens: readonly Token[],
	outputStems: ReadonlySet<string>,
): readonly boolean[] => {
	const own = new Set<number>();
	const content = new Map<number, number>();
	for (const token of tokens) {
		if (!isContent(token)) continue;
		content.set(token.sentence, (content.get(token.sentence) ?? 0) + 1);
		if (!outputStems.has(token.stem)) own.add(token.sentence);
	}
	// One copied word alone is a name given, not an output repeated.
	const isEcho = own.size === 0 && tokens.filter(isContent).length > 1;
	return tokens.map(
		({sentence}) => isEcho || (!own.has(sentence) && (content.get(sentence) ?? 0) > 1),
	);
};

const standingOf = (
	hit: Hit,
	scopes: readonly Scope[],
	echoed: readonly boolean[],
	repeats: boolean,
	diagnosis: boolean,
): Standing => {
	const has = (test: (scope: Scope) => boolean): boolean =>
		hit.tokens.some((place) => {
			const scope = scopes[place];
			return scope !== undefined && test(scope);
		});
	const mine = new Set(hit.tokens);
	if (has(({dismissed}) => dismissed)) return 'dismissed';
	const denied = has(
		({deniedBy}) => deniedBy.length > 0 && !deniedBy.some((place) => mine.has(place)),
	);
	if (denied) return 'denied';
	if (has(({second}) => second)) return 'second';
	if (repeats || hit.tokens.every((place) => echoed[place])) return 'copied';
	return diagnosis && scopes[hit.tokens[0] ?? 0]?.proposed ? 'proposed' : 'asserted';
};

/** Reads an answer: its words, what each is worth, and what every rule of the exercise finds in it. */
export const readAnswer = (
	answer: string,
	exercise: ReadyExercise,
	{vocabulary, rubric}: ReadyRubric,
): AnswerReading => {
	const own = new Set(rubric.criteria.filter((one) => one.own).map(({id}) => id));
	const diagnosis = new Set(
		rubric.criteria.filter((one) => one.diagnosis).map(({id}) => id),
	);
	const tokens = tokenise(answer, vocabulary);
	const scopes = markScopes(tokens);
	const echoed = markEchoes(tokens, exercise.outputStems);
	const hits = findHits(tokens, exercise.lexicon);
	const contentOf = (hit: Hit): readonly Token[] =>
		hit.tokens.flatMap((place) => tokens[place] ?? []).filter(isContent);
	const repeats = (hit: Hit): boolean => {
		const content = contentOf(hit);
		return (
			content.length > 1 && content.every(({stem}) => exercise.outputStems.has(stem))
		);
	};
	const findings = exercise.rules.flatMap((rule, place) =>
		(hits[exercise.ruleNumbers[place] ?? -1] ?? []).map(
			(hit): Finding => ({
				rule,
				standing: standingOf(
					hit,
					scopes,
					echoed,
					own.has(rule.criterion) && repeats(hit),
					diagnosis.has(rule.criterion),
				),
				cleared: hit.tokens.some((at) => scopes[at]?.cleared),
				hedged: hit.tokens.some((at) => scopes[at]?.hedged),
				tokens: hit.tokens,
			}),
		),
	);
	return {tokens, scopes, echoed, findings, hits};
};
