import type {ExerciseRubric} from '../rubric/rubric.ts';
import {composeEcho, composeList} from './compose-empty.ts';
import {distortText} from './distort-text.ts';
import {type Lots, makeLots} from './draw-lots.ts';
import {readStatements, type Statement} from './read-statements.ts';

/** A made-up answer with what is known of it; a criterion that is missing is not known. */
export type ComposedAnswer = {
	readonly exercise: string;
	readonly answer: string;
	readonly met: Readonly<Record<string, boolean>>;
	/** Leaves the server in peace in so many words, which few of the real answers do. */
	readonly spares?: boolean;
};

type Marks = Record<string, boolean>;
type Draft = {readonly parts: string[]; readonly met: Marks; spares: boolean};

/** Ways of saying that something is not so; what is in them earns and loses nothing. */
const denials: readonly ((text: string) => string)[] = [
	(text) => `It isn't that ${text}`,
	(text) => `I first thought that ${text}, but no`,
	(text) => `${text}? no`,
	(text) => `not this one: ${text}`,
	(text) => `One might think that ${text}, which would be wrong`,
	(text) => `you could believe ${text}, it's not the case`,
	(text) => `If ${text}, it would have said something else`,
	(text) => `At first: ${text}. No wait`,
];

const wavering: readonly ((one: string, other: string) => string)[] = [
	(one, other) => `either ${one} or ${other}`,
	(one, other) => `could be ${one}, could be ${other}, no idea`,
	(one, other) => `maybe ${one}, maybe ${other}`,
	(one, other) => `${one} or ${other} or both`,
];

const ranking: readonly ((one: string, other: string) => string)[] = [
	(one, other) => `Most likely ${one}, otherwise ${other}`,
	(one, other) => `${one}; if not that, ${other}`,
	(one, other) => `first guess: ${one}. second guess: ${other}`,
	(one, other) => `${one} (or, less likely, ${other})`,
];

const retracting: readonly ((one: string, other: string) => string)[] = [
	(one, other) => `${one}. No, scratch all that: ${other}`,
	(one, other) => `${one}. To sum up, though: it isn't that ${one}, ${other}`,
	(one, other) => `${one}. On second thought none of that. ${other}`,
	(one, other) => `${one}, and at the same time ${other}`,
];

const joints = [
	'. ',
	'. ',
	'. ',
	', ',
	'\n',
	'; ',
	' and ',
	' - ',
	' so ',
	'.. ',
	'\n- ',
] as const;

type Draw = (group: string) => string;

/** What is said to be the matter, one way of saying it, and what it is worth. */
type Diagnosis = {
	readonly parts: readonly string[];
	readonly met: Marks;
	/** What cannot be known of it. */
	readonly unknown?: string;
};

const both = {layer: true, type: true};

/** How often each way is drawn, the rest of them together the last. */
const diagnoses: readonly (readonly [
	share: number,
	make: (draw: Draw, lots: Lots) => Diagnosis,
])[] = [
	[0.22, (draw) => ({parts: [draw('+layer +type')], met: both})],
	[0.11, (draw) => ({parts: [draw('+type')], met: {type: true}})],
	[0.07, (draw) => ({parts: [draw('+layer'), draw('+type')], met: both})],
	[0.09, (draw) => ({parts: [draw('+layer')], met: {layer: true}})],
	[0.12, (draw) => ({parts: [draw('-type')], met: {}, unknown: 'layer'})],
	[0.04, (draw) => ({parts: [draw('-layer')], met: {}, unknown: 'type'})],
	[0.01, (draw) => ({parts: [draw('-layer'), draw('+layer')], met: {}, unknown: 'type'})],
	[
		0.04,
		(draw) => ({parts: [draw('+layer +type'), draw('-type')], met: {}, unknown: 'layer'}),
	],
	[0.04, (draw) => ({parts: [draw('-type'), draw('+type')], met: {}, unknown: 'layer'})],
	[
		0.04,
		(draw, lots) => ({
			parts: [lots.pick(retracting)?.(draw('+layer +type'), draw('-type')) ?? ''],
			met: {},
			unknown: 'layer',
		}),
	],
	[0.02, (draw, lots) => ({parts: [denied(draw, lots)], met: {}})],
	[
		0.07,
		(draw, lots) => ({parts: [denied(draw, lots), draw('+layer +type')], met: both}),
	],
	[
		0.02,
		(draw, lots) => ({parts: [denied(draw, lots), draw('+type')], met: {type: true}}),
	],
	[
		0.05,
		(draw, lots) => ({
			parts: [lots.pick(ranking)?.(draw('+layer +type'), draw('-type')) ?? ''],
			met: both,
		}),
	],
	[
		0.06,
		(draw, lots) => ({
			parts: [lots.pick(wavering)?.(draw('+layer +type'), draw('-type')) ?? ''],
			met: {},
			unknown: 'layer',
		}),
	],
];

const denied = (draw: Draw, lots: Lots): string =>
	lots.pick(denials)?.(draw(lots.draw() < 0.6 ? '-type' : '-layer')) ?? '';

const drawDiagnosis = (draw: Draw, lots: Lots, draft: Draft): void => {
	let lot = lots.draw();
	const found = diagnoses.find(([share]) => {
		lot -= share;
		return lot < 0;
	});
	const {parts, met, unknown} = (found ?? diagnoses[0])?.[1](draw, lots) ?? {
		parts: [],
		met: {},
	};
	draft.parts.push(...parts);
	Object.assign(draft.met, met);
	if (unknown !== undefined) delete draft.met[unknown];
};

/** Adds what is said of the server: sent to, or left in peace. */
const drawRestraint = (draw: Draw, lots: Lots, draft: Draft): void => {
	const {parts, met} = draft;
	const said = lots.draw();
	const place = 1 + Math.floor(lots.draw() * parts.length);
	met['restraint'] = true;
	// Some wrong diagnoses blame the server, some do not.
	if (met['layer'] === undefined || parts.some((part) => /bug|broken|fault/.test(part))) {
		delete met['restraint'];
	}
	if (said < 0.25) {
		parts.splice(place, 0, draw('-restraint'));
		met['restraint'] = false;
	} else if (said < 0.5) {
		parts.splice(place, 0, draw('~restraint'));
		draft.spares = true;
	}
};

const composeOne = (
	exercise: string,
	statements: readonly Statement[],
	lots: Lots,
): ComposedAnswer => {
	const mine = statements.filter((one) => one.exercise === exercise);
	const draw = (group: string): string => {
		const text = lots.pick(mine.filter((one) => one.group === group))?.text ?? '';
		return lots.draw() < 0.25 ? distortText(text, lots) : text;
	};
	const draft: Draft = {
		parts: [],
		met: {attempt: true, layer: false, type: false, action: false},
		spares: false,
	};
	drawDiagnosis(draw, lots, draft);
	const {parts, met} = draft;
	const doing = lots.draw();
	if (doing < 0.5) {
		parts.push(draw('+action'));
		met['action'] = true;
	}
	if (doing > 0.4 && doing < 0.8) parts.push(draw('action0'));
	if (mine.some(({group}) => group === '-restraint')) drawRestraint(draw, lots, draft);
	const noise = lots.pick(statements.filter(({group}) => group === 'noise'));
	if (lots.draw() < 0.15 && noise !== undefined) parts.unshift(noise.text);
	const style = lots.draw();
	const shown = parts
		.filter((part) => part !== '')
		.map((part) =>
			style < 0.4 ? part.charAt(0).toUpperCase() + part.slice(1) : part.toLowerCase(),
		);
	const {spares} = draft;
	return {exercise, answer: shown.join(lots.pick(joints)), met, spares};
};

const nothing: Readonly<Record<string, boolean>> = {
	attempt: false,
	layer: false,
	type: false,
	action: false,
};

/**
Joins statements to whole answers, so that a scorer meets each of them in many company, and makes
answers that say nothing: lists of words and stretches of the output.

What an answer is worth follows from its statements. The same seed gives the same answers.
*/
export const composeAnswers = (
	text: string,
	exercises: readonly ExerciseRubric[],
	each: number,
	seed: number,
): readonly ComposedAnswer[] => {
	const statements = readStatements(text);
	const lots = makeLots(seed);
	const empty = statements.filter(({group}) => group === 'nothing');
	return exercises.flatMap(({id, output}) => [
		...Array.from({length: each}, () => composeOne(id, statements, lots)),
		...empty.map((one) => ({exercise: id, answer: one.text, met: nothing})),
		...Array.from({length: Math.floor(each / 6)}, () => ({
			exercise: id,
			answer: composeList(lots),
			met: nothing,
		})),
		...Array.from({length: Math.floor(each / 8)}, () => ({
			exercise: id,
			answer: composeEcho(output, lots),
			met: nothing,
		})),
	]);
};
