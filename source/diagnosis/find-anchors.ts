import type {CodeNames} from './compile-phrase.ts';
import type {Phrase, PhrasePiece} from './parse-phrase.ts';

/** Lower-case words one of which stands in everything that a phrase matches. */
export type Anchor = readonly string[];

/** A word of three letters is rare enough to be looked for; of two, it helps to rule out. */
const shortest = 3;
const helping = 2;
const longest = 14;
/** More than this many conditions cost more than they save. */
const most = 4;

/**
Finds the words without which a phrase can't match, so that most phrases need not be looked for.

Every anchor must be met by one of its words; the longest ones come first.
*/
export const findAnchors = ({pieces}: Phrase, codes: CodeNames): readonly Anchor[] => {
	// What may stand on a later line says nothing of the line that is looked at.
	const below = pieces.findIndex((piece) => piece.kind === 'gap' && piece.lines);
	const anchors = pieces
		.slice(0, below === -1 ? undefined : below)
		.map((piece) =>
			textsOf(piece, codes).map((text) => text.replace(/\s+/g, ' ').toLowerCase()),
		)
		.map((texts) => ({
			texts,
			length:
				texts.length === 0 ? 0 : Math.min(...texts.map((text) => text.trim().length)),
		}))
		.filter(({length}) => length >= helping)
		.sort((one, other) => other.length - one.length);
	if ((anchors[0]?.length ?? 0) < shortest) return [];
	return anchors
		.slice(0, most)
		.map(({texts}) => [...new Set(texts.map((text) => text.slice(0, longest)))]);
};

const textsOf = (piece: PhrasePiece, codes: CodeNames): readonly string[] => {
	if (piece.kind === 'words') return [piece.text];
	if (piece.kind === 'choice') return piece.texts;
	return piece.kind === 'value' ? (codes.get(piece.name) ?? []) : [];
};
