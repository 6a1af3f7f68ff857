import type {Phrase, PhrasePiece} from './parse-phrase.ts';
import {valueShapes} from './value-shapes.ts';

/** A phrase made ready to be looked for. */
export type Matcher = {
	readonly atStart: boolean;
	readonly segments: readonly Segment[];
	/** Whether it reaches over several lines. */
	readonly tall: boolean;
};

export type Segment = {
	readonly pattern: RegExp;
	/** The values in the order of the pattern's groups. */
	readonly names: readonly string[];
	/** Whether the segment may stand on a later line than the one before. */
	readonly later: boolean;
	/** Whether a match must not start in the middle of a word. */
	readonly guarded: boolean;
};

/** The names of the codes that a placeholder may stand for. */
export type CodeNames = ReadonlyMap<string, readonly string[]>;

/**
Makes a phrase ready to be looked for.

It is cut at its gaps into segments that are looked for one after the other, never back, so the
time is linear in the length of the text whatever stands in it.
*/
export const compilePhrase = (
	{atStart, atEnd, pieces}: Phrase,
	exact: boolean,
	codes: CodeNames,
): Matcher => {
	const groups: {pieces: PhrasePiece[]; later: boolean; open: boolean}[] = [];
	let open = false;
	let later = false;
	let current: PhrasePiece[] = [];
	let closedByGap = false;
	const close = () => {
		if (current.length > 0) groups.push({pieces: current, later, open});
		current = [];
	};
	for (const piece of pieces) {
		closedByGap = piece.kind === 'gap';
		if (piece.kind !== 'gap') {
			current.push(piece);
			continue;
		}
		close();
		later = piece.lines;
		open = groups.length === 0 && !piece.lines;
	}
	close();
	const last = groups.length - 1;
	const segments = groups.map((group, index): Segment => {
		const openEnd = index === last && closedByGap;
		const source = group.pieces.map((piece) => pieceSource(piece, codes)).join('');
		const ending = atEnd && index === last ? '[\\s"\'.,;)\\]}]{0,4}$' : '';
		const guard = openEnd ? '' : wordEnd;
		return {
			pattern: new RegExp(
				source + guard + ending,
				`${exact ? '' : 'i'}g${index === 0 && atStart ? 'y' : ''}${atEnd ? 'm' : ''}`,
			),
			names: group.pieces.flatMap((piece) =>
				piece.kind === 'value' ? [piece.name] : [],
			),
			later: group.later,
			guarded: !group.open,
		};
	});
	return {atStart, segments, tall: segments.some((segment) => segment.later)};
};

const pieceSource = (piece: PhrasePiece, codes: CodeNames): string => {
	switch (piece.kind) {
		case 'words':
			return escapeText(piece.text);
		case 'choice':
			return `(?:${piece.texts.map(escapeText).join('|')})`;
		case 'value': {
			const names = codes.get(piece.name);
			if (!names) return `(${valueShapes[piece.name]})`;
			const longestFirst = [...names].sort((one, other) => other.length - one.length);
			return `(${longestFirst.map(escapeText).join('|')})`;
		}
		case 'gap':
			return '';
	}
};

// Not in the middle of a word. What follows a sign that is no letter is free.
const wordEnd = '(?:(?![A-Za-z0-9_])|(?<![A-Za-z0-9_]))';

const escapeText = (text: string): string =>
	text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s{1,12}');
