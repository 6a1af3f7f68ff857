import type {KeyToken} from './split-keys.ts';

/** A field as ink-text-input holds it; the cursor counts UTF-16 units from the start. */
export type FieldMirror = {readonly text: string; readonly cursor: number};

/** Keys that the field understands, in place of the one that was pressed. */
export type FieldKeys = {
	readonly field: FieldMirror;
	readonly keys: readonly string[];
};

/**
Puts a key into the few words that ink-text-input knows.

It knows characters, left, right and backspace. The line editing that people's fingers know
from the shell (Home, End, Ctrl-A E U K W, words, Delete) is said in these; whole characters
are removed where it would cut a surrogate pair in two; a paste loses its line breaks.
*/
export const editField = (field: FieldMirror, token: KeyToken): FieldKeys => {
	const {text, cursor} = field;
	if (token.kind !== 'key')
		return insert(field, token.text.replace(/\s*[\r\n]+\s*/g, ' '));
	switch (editKeys.get(token.text)) {
		case 'left':
			return move(field, previousCharacter(text, cursor));
		case 'right':
			return move(field, nextCharacter(text, cursor));
		case 'word-left':
			return move(field, wordStart(text, cursor));
		case 'word-right':
			return move(field, wordEnd(text, cursor));
		case 'start':
			return move(field, 0);
		case 'end':
			return move(field, text.length);
		case 'delete-back':
			return remove(field, previousCharacter(text, cursor), cursor);
		case 'delete':
			return remove(field, cursor, nextCharacter(text, cursor));
		case 'delete-word':
			return remove(field, wordStart(text, cursor), cursor);
		case 'delete-to-start':
			return remove(field, 0, cursor);
		case 'delete-to-end':
			return remove(field, cursor, text.length);
		case 'leave':
			// A line feed is Enter too, and ink-text-input would type it.
			return {field, keys: [token.text === '\n' ? '\r' : token.text]};
		default:
			// Anything else would be typed into the text as a letter.
			return {field, keys: []};
	}
};

type Edit =
	| 'left'
	| 'right'
	| 'word-left'
	| 'word-right'
	| 'start'
	| 'end'
	| 'delete-back'
	| 'delete'
	| 'delete-word'
	| 'delete-to-start'
	| 'delete-to-end'
	/** Not for the field but for the screen: Enter, Esc, up, down, pages, Ctrl-C, Ctrl-Z. */
	| 'leave';

const names: Readonly<Record<Edit, readonly string[]>> = {
	left: ['\x1b[D', '\x1bOD', '\x02'],
	right: ['\x1b[C', '\x1bOC', '\x06'],
	'word-left': ['\x1bb', '\x1b[1;5D', '\x1b[1;3D'],
	'word-right': ['\x1bf', '\x1b[1;5C', '\x1b[1;3C'],
	start: ['\x1b[H', '\x1bOH', '\x1b[1~', '\x1b[7~', '\x01'],
	end: ['\x1b[F', '\x1bOF', '\x1b[4~', '\x1b[8~', '\x05'],
	'delete-back': ['\x7f', '\b'],
	delete: ['\x1b[3~', '\x04'],
	'delete-word': ['\x17', '\x1b\x7f'],
	'delete-to-start': ['\x15'],
	'delete-to-end': ['\x0b'],
	leave: [
		'\r',
		'\n',
		'\x1b',
		'\x03',
		'\x1a',
		'\t',
		'\x1b[A',
		'\x1bOA',
		'\x1b[B',
		'\x1bOB',
		'\x1b[5~',
		'\x1b[6~',
	],
};

const editKeys: ReadonlyMap<string, Edit> = new Map(
	(Object.keys(names) as readonly Edit[]).flatMap((edit) =>
		names[edit].map((key) => [key, edit] as const),
	),
);

const left = '\x1b[D';
const right = '\x1b[C';
const backspace = '\x7f';

/** Longer answers than this are no diagnosis; a slipped paste must not fill the record. */
const longest = 4000;

const insert = ({text, cursor}: FieldMirror, typed: string): FieldKeys => {
	const clean = typed
		.replace(/[\x00-\x1f\x7f-\x9f]/g, '')
		.slice(0, Math.max(0, longest - text.length))
		// Half of a character that stands for two units is none.
		.replace(/[\ud800-\udbff]$/, '');
	if (clean === '') return {field: {text, cursor}, keys: []};
	return {
		field: {
			text: text.slice(0, cursor) + clean + text.slice(cursor),
			cursor: cursor + clean.length,
		},
		keys: [clean],
	};
};

const move = ({text, cursor}: FieldMirror, to: number): FieldKeys => ({
	field: {text, cursor: to},
	keys: Array.from({length: Math.abs(to - cursor)}, () => (to < cursor ? left : right)),
});

const remove = (field: FieldMirror, start: number, end: number): FieldKeys => {
	const {keys} = move(field, end);
	const deletions = Array.from({length: end - start}, () => backspace);
	return {
		field: {
			text: field.text.slice(0, start) + field.text.slice(end),
			cursor: start,
		},
		keys: [...keys, ...deletions],
	};
};

const previousCharacter = (text: string, cursor: number): number =>
	Math.max(
		0,
		cursor - (/[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(0, cursor)) ? 2 : 1),
	);

const nextCharacter = (text: string, cursor: number): number =>
	Math.min(text.length, cursor + ((text.codePointAt(cursor) ?? 0) > 0xffff ? 2 : 1));

const wordStart = (text: string, cursor: number): number =>
	text.slice(0, cursor).replace(/\S+\s*$/, '').length;

const wordEnd = (text: string, cursor: number): number =>
	cursor + (/^\s*\S*/.exec(text.slice(cursor))?.[0].length ?? 0);
