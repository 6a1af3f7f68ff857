import type {Phrase, PhrasePiece} from './parse-phrase.ts';
import {valueShapes} from './value-shapes.ts';

/** A phrase made ready to be looked for. */
export type Matcher = {
	readonly atStart: boolean;
	readonly segments: readonly Segment[];
	/** Lower-case texts one of which stands in everything that the phrase matches; may be none. */
	readonly anchors: readonly string[];
	/** Whether it reaches over several lines. */
	readonly tall: boolean;
};

export type Segment = {
	readonly pattern: RegExp;
	/** The values in the order of the pattern's groups. */
	readonly names: readonly string[];
	/** Whether the segment may stand on a later line than the one before. */
	readonly later: boolean;
};

/** The names of the codes that a placeholder may stand for. */
export type CodeNames = ReadonlyMap<string, readonly string[]>;

/**
Makes a phrase ready to be looked for, or says what is wrong with it.

It is cut at its gaps into segments that are looked for one after the other, never back, so the
time is linear in the length of the text whatever stands in it.
*/
export const compilePhrase = (
	{atStart, atEnd, pieces}: Phrase,
	exact: boolean,
	codes: CodeNames,
): Matcher | string => {
	for (const piece of pieces) {
		if (piece.kind !== 'value') continue;
		if (!(piece.name in valueShapes) && !codes.has(piece.name)) {
			return `There is no value {${piece.name}}.`;
		}
	}
	const groups: {pieces: PhrasePiece[]; later: boolean; open: boolean}[] = [];
	let open = false;
	let later = false;
	let current: PhrasePiece[] = [];
	const close = () => {
		if (current.length > 0) groups.push({pieces: current, later, open});
		current = [];
	};
	let closedByGap = false;
	for (const piece of pieces) {
		if (piece.kind === 'gap') {
			close();
			later = piece.lines;
			open = !piece.lines;
			closedByGap = true;
			continue;
		}
		closedByGap = false;
		current.push(piece);
	}
	close();
	const last = groups.length - 1;
	const segments = groups.map((group, index): Segment => {
		const next = groups[index + 1];
		const openEnd = next ? next.open : closedByGap;
		const source = segmentSource(group.pieces, codes, group.open, openEnd);
		return {
			pattern: new RegExp(
				`${source}${atEnd && index === last ? '[\\s"\'.,;)\\]}]{0,4}$' : ''}`,
				`${exact ? '' : 'i'}g${index === 0 && atStart ? 'y' : ''}${atEnd ? 'm' : ''}`,
			),
			names: group.pieces.flatMap((piece) => (piece.kind === 'value' ? [piece.name] : [])),
			later: group.later,
		};
	});
	const anchors = chooseAnchors(pieces, codes);
	return {atStart, segments, anchors, tall: segments.some((segment) => segment.later)};
};

const segmentSource = (
	pieces: readonly PhrasePiece[],
	codes: CodeNames,
	openStart: boolean,
	openEnd: boolean,
): string => {
	const source = pieces.map((piece) => pieceSource(piece, codes)).join('');
	return `${openStart ? '' : guard(pieces[0], 'first')}${source}${openEnd ? '' : guard(pieces.at(-1), 'last')}`;
};

const pieceSource = (piece: PhrasePiece, codes: CodeNames): string => {
	switch (piece.kind) {
		case 'words':
			return escape(piece.text);
		case 'choice':
			return `(?:${piece.texts.map(escape).join('|')})`;
		case 'value': {
			const names = codes.get(piece.name);
			if (!names) return `(${valueShapes[piece.name]})`;
			const longestFirst = [...names].sort((one, other) => other.length - one.length);
			return `(${longestFirst.map(escape).join('|')})`;
		}
		case 'gap':
			return '';
	}
};

// A word must not start or end in the middle of another.
const guard = (piece: PhrasePiece | undefined, side: 'first' | 'last'): string => {
	if (piece?.kind === 'words') {
		const edge = side === 'first' ? piece.text[0] : piece.text.at(-1);
		if (!/[A-Za-z0-9_]/.test(edge ?? '')) return '';
	}
	return side === 'first' ? '(?<![A-Za-z0-9_])' : '(?![A-Za-z0-9_])';
};

const escape = (text: string): string =>
	text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s{1,12}');

const shortest = 3;
const longest = 14;

const chooseAnchors = (
	pieces: readonly PhrasePiece[],
	codes: CodeNames,
): readonly string[] => {
	let best: readonly string[] = [];
	let bestLength = 0;
	for (const piece of pieces) {
		const texts = textsOf(piece, codes).map((text) => text.replace(/\s+/g, ' ').toLowerCase());
		const length = Math.min(...texts.map((text) => text.trim().length));
		// One sure word is worth more than a choice of many.
		const worth = Math.min(length, longest) - (texts.length > 1 ? 2 : 0);
		if (texts.length > 0 && length >= shortest && worth > bestLength) {
			best = [...new Set(texts.map((text) => text.slice(0, longest)))];
			bestLength = worth;
		}
	}
	return best;
};

const textsOf = (piece: PhrasePiece, codes: CodeNames): readonly string[] => {
	if (piece.kind === 'words') return [piece.text];
	if (piece.kind === 'choice') return piece.texts;
	return piece.kind === 'value' ? (codes.get(piece.name) ?? []) : [];
};
