import type {Catalogue, Failure, Layer} from '../diagnosis/catalogue.ts';
import type {Criterion, Rubric, Rule} from '../rubric/rubric.ts';
import {layerPhrases, nearLayers} from './layer-phrases.ts';
import {listNamedLookAlikes} from './list-look-alikes.ts';
import {contentWords, pairKey, wordPairs} from './word-pairs.ts';

/** The id under which a drill's output stands in its rubric. */
export const drillExerciseId = 'drill';

/** What a lesson's rubric knows of words in general. */
type Words = Pick<Rubric, 'spellings' | 'knownWords'>;

/**
Makes the rubric for a typed diagnosis of an output out of the failure's own fields, so that a new
failure file is enough to have a new exercise.

What it means and what causes it meet `type`, in any order of words, unless a look-alike shares
them; the layer's names meet `layer`; its checks, and looking at what they tell, meet `action`.
`output` is what the learner sees, whose words earn nothing.
*/
export const drillRubric = (
	failure: Failure,
	catalogue: Catalogue,
	output: string,
	words: Words = {spellings: [], knownWords: []},
): Rubric => ({
	spellings: words.spellings,
	// A word that one failure is described with is no misspelling of a word of another.
	knownWords: [...words.knownWords, ...wordsOfAll(catalogue)],
	version: `drill ${failure.id}`,
	criteria,
	concepts: [
		{id: 'look', phrases: looking},
		{id: 'put-right', phrases: puttingRight},
		...layers.map((layer) => ({id: `layer-${layer}`, phrases: layerPhrases[layer]})),
	],
	exercises: [
		{
			id: drillExerciseId,
			output,
			rules: [
				...layerRules(failure),
				...typeRules(failure, catalogue, output),
				...actionRules(failure),
			],
		},
	],
});

const criteria: readonly Criterion[] = [
	{
		id: 'layer',
		label: 'layer',
		asks: 'Which part of the way failed, or decided?',
		diagnosis: true,
	},
	{
		id: 'type',
		label: 'type',
		asks: 'What kind of failure is it, in your own words?',
		diagnosis: true,
	},
	{id: 'action', label: 'action', asks: 'What would you look at or change next?'},
];

const layers = Object.keys(layerPhrases) as readonly Layer[];

const looking: readonly string[] = [
	'check*/look*/see/inspect*/read/reading/examin*/verif*/test*/tail/grep/compare*/decod*/print*',
	'find/list/show/run/try/trace/search/ask/confirm/monitor/measure/watch/curl/count/open',
];

const puttingRight: readonly string[] = [
	'fix*/change*/renew*/replac*/correct*/get/request*/refresh*/restart*/start/add/remove/set/use',
	'increas*/rais*/lower*/shorten*/reduc*/wait*/retry/allow*/grant*/install*/updat*/free/close/send',
];

const wordsOfAll = (catalogue: Catalogue): readonly string[] => {
	const known = remembered.get(catalogue);
	if (known !== undefined) return known;
	const texts = catalogue.failures.flatMap((failure) => [
		...textsOf(failure, catalogue),
		...failure.checks.map(({tells}) => tells),
		...failure.lookalikes.map(({tell}) => tell),
	]);
	const words = [...new Set(texts.flatMap(contentWords))];
	remembered.set(catalogue, words);
	return words;
};

const remembered = new WeakMap<Catalogue, readonly string[]>();

const layerRules = ({layer}: Failure): readonly Rule[] => [
	{
		id: 'drill-layer',
		criterion: 'layer',
		kind: 'meets',
		phrases: [`@layer-${layer}`],
	},
	{
		id: 'drill-other-layer',
		criterion: 'layer',
		kind: 'opposes',
		phrases: layers
			.filter((other) => other !== layer && !nearLayers[layer].includes(other))
			.flatMap((other) => [
				`@layer-${other} layer/level`,
				`layer/level .. @layer-${other}`,
			]),
	},
];

const typeRules = (
	failure: Failure,
	catalogue: Catalogue,
	output: string,
): readonly Rule[] => {
	const near = listNamedLookAlikes(failure, catalogue).map((other) => other.failure);
	const pairsOf = (texts: readonly string[]) => [...wordPairs(texts)];
	const theirMeanings = new Set(pairsOf(near.flatMap(meaningsOf)).map(pairKey));
	const theirs = new Set(
		pairsOf(near.flatMap((other) => textsOf(other, catalogue))).map(pairKey),
	);
	// A cause may lead to several failures, so that a shared one does not tell them apart.
	const own = new Set([
		...pairsOf(meaningsOf(failure)).filter((pair) => !theirMeanings.has(pairKey(pair))),
		...pairsOf(textsOf(failure, catalogue)).filter((pair) => !theirs.has(pairKey(pair))),
	]);
	return [
		{
			id: 'drill-type',
			criterion: 'type',
			kind: 'meets',
			phrases: [...[...own].map(withAnyNegation), ...codesOf(failure, catalogue, output)],
		},
		{
			id: 'drill-look-alike',
			criterion: 'type',
			kind: 'opposes',
			phrases: near.flatMap((other) => statusOf(other, output)),
		},
	];
};

const meaningsOf = ({name, meaning}: Failure): readonly string[] => [
	name.replace(/^\d{3} |\(.*\)/g, ''),
	meaning,
];

/** Nothing listens, nobody listens: who denies is not the point. */
const withAnyNegation = (pair: string): string =>
	pair.replace(/\b(?:nothing|nobody|none)\b/, 'nothing/nobody/none');

/** Everything that says what happened, without what to do about it. */
const textsOf = (failure: Failure, {vocabularies}: Catalogue): readonly string[] => [
	...meaningsOf(failure),
	...failure.causes,
	...vocabularies.flatMap(({codes}) =>
		codes.filter(({failures}) => failures[0] === failure.id).map(({phrase}) => phrase),
	),
];

/** Codes that stand for the failure and are single words: ECONNREFUSED. */
const codesOf = (
	{id}: Failure,
	{vocabularies}: Catalogue,
	output: string,
): readonly string[] => {
	const names = vocabularies
		.flatMap(({codes}) => codes)
		.filter(({failures}) => failures[0] === id)
		.flatMap((code) => code.names)
		.filter((name) => /^[A-Za-z]{5,}$/.test(name) && !output.includes(name));
	return [...new Set(names.map((name) => name.toLowerCase()))];
};

const statusOf = ({status}: Failure, output: string): readonly string[] =>
	status === undefined || output.includes(String(status)) ? [] : [`=${status}`];

const actionRules = ({checks, causes, retryHow}: Failure): readonly Rule[] => {
	const things = new Set(
		[...checks.map(({tells}) => tells), ...causes, retryHow]
			.flatMap(contentWords)
			.filter((word) => word.length > 3),
	);
	const programs = new Set(checks.flatMap(({run}) => programsOf(run)));
	const named = [...things].join('/');
	return [
		{
			id: 'drill-action',
			criterion: 'action',
			kind: 'meets',
			phrases: [
				...programs,
				...(named === '' ? [] : [`@look ... ${named}`, `@put-right ... ${named}`]),
			],
		},
	];
};

/** The programs of a command line: its first word and those behind each bar. */
const programsOf = (run: string): readonly string[] =>
	run
		.split(/\||&&|;/)
		.flatMap((part) => /^\s*(?:sudo )?([a-z]{2,})\b/.exec(part)?.[1] ?? [])
		.filter(
			(program) =>
				!['head', 'tail', 'sort', 'uniq', 'cut', 'cat', 'date'].includes(program),
		);
