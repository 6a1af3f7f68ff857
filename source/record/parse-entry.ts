import type {VerdictState} from '../rubric/verdict.ts';
import type {Entry, Happening, RecordedVerdict, Sureness} from './entry.ts';
import {tornMark} from './torn-mark.ts';

export type ParsedLine =
	| {readonly kind: 'entry'; readonly entry: Entry}
	/** A whole entry of a kind that a later version added. */
	| {readonly kind: 'unknown'}
	/** Half a line that a later write has closed; a copy of it was kept aside. */
	| {readonly kind: 'torn'}
	| {readonly kind: 'damaged'}
	| {readonly kind: 'blank'};

type Check = (value: unknown) => boolean;
type Fields<T> = {readonly [F in keyof Omit<T, 'kind'>]: Check};

const isText: Check = (value) => typeof value === 'string';
const isTextOrAbsent: Check = (value) => value === undefined || isText(value);
const isFlag: Check = (value) => typeof value === 'boolean';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isOffset: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isRunner: Check = (value) => value === 'program' || value === 'learner';
const isVerdicts: Check = (value) => Array.isArray(value) && value.every(isVerdict);

const isSureness: Check = (value) =>
	value === undefined || levels.some((level) => level === value);

const levels: readonly Sureness[] = ['guess', 'fairly', 'sure'];
const states: readonly VerdictState[] = [
	'said',
	'opposite',
	'contradicted',
	'hedged',
	'missing',
];

// What each kind must have; written by hand because a schema library would slow every start.
const shapes: {
	readonly [K in Happening['kind']]: Fields<Extract<Happening, {kind: K}>>;
} = {
	opened: {seed: isNumber, course: isText},
	moved: {section: isText, fraction: isNumber},
	'section-read': {section: isText},
	'figure-stepped': {figure: isText},
	'question-answered': {question: isText, choice: isText, right: isFlag},
	'draft-kept': {exercise: isText, text: isText},
	'answer-submitted': {
		exercise: isText,
		text: isText,
		rubric: isText,
		verdicts: isVerdicts,
		question: isTextOrAbsent,
	},
	'hint-shown': {exercise: isText, criterion: isText},
	'model-shown': {exercise: isText},
	disputed: {
		exercise: isText,
		text: isText,
		rubric: isText,
		verdict: isVerdict,
	},
	'drill-answered': {
		failure: isText,
		question: isText,
		seed: isNumber,
		choice: isText,
		right: isFlag,
		sure: isSureness,
		ms: isNumber,
	},
	'exam-finished': {seed: isNumber, of: isNumber, right: isNumber, ms: isNumber},
	'lab-ran': {scenario: isText, by: isRunner},
	'lab-diagnosed': {scenario: isText, text: isText, rubric: isText, verdicts: isVerdicts},
	'lab-repaired': {scenario: isText},
	'blind-finished': {
		scenario: isText,
		answer: isText,
		right: isNumber,
		checks: isNumber,
		ms: isNumber,
		points: isNumber,
	},
};

/** Says what one line of a record is; a line that isn't an entry is never an error. */
export function parseEntry(line: string): ParsedLine {
	if (line.endsWith(tornMark)) {
		// The mark alone: what looked torn was another program's write, complete a moment later.
		return {kind: line === tornMark ? 'blank' : 'torn'};
	}

	if (line.trim() === '') {
		return {kind: 'blank'};
	}

	const value = parseJson(line);
	if (!isObject(value) || !isNumber(value['at']) || !isText(value['lesson'])) {
		return {kind: 'damaged'};
	}

	const kind = value['kind'];
	if (typeof kind !== 'string') {
		return {kind: 'damaged'};
	}

	if (!Object.hasOwn(shapes, kind)) {
		return {kind: 'unknown'};
	}

	const shape = shapes[kind as Happening['kind']];
	return hasFields(value, shape)
		? {kind: 'entry', entry: value as Entry}
		: {kind: 'damaged'};
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasFields(
	value: Record<string, unknown>,
	fields: Readonly<Record<string, Check>>,
): boolean {
	return Object.entries(fields).every(([name, check]) => check(value[name]));
}

function isVerdict(value: unknown): value is RecordedVerdict {
	return (
		isObject(value) &&
		isText(value['criterion']) &&
		isFlag(value['met']) &&
		states.some((state) => state === value['state']) &&
		Array.isArray(value['evidence']) &&
		value['evidence'].every(isSpan) &&
		isTextOrAbsent(value['rule']) &&
		isFlag(value['sure'])
	);
}

function isSpan(value: unknown): boolean {
	return isObject(value) && isOffset(value['start']) && isOffset(value['end']);
}
