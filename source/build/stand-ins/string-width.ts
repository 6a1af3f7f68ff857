/**
Stands in for the package string-width in the bundle, and gives the same widths.

On being imported the package builds a segmenter and a pattern of all emoji, which takes a
third of a start; nearly every text here is plain letters and the signs that figures are drawn
with. The package itself is loaded for the first text that holds anything else.
*/

type Options = {
	readonly ambiguousIsNarrow?: boolean;
	readonly countAnsiEscapeCodes?: boolean;
};

type StringWidth = (text: string, options?: Options) => number;

// One cell each, as long as the ambiguous ones count as narrow.
const singleCells =
	/^[\x20-\x7e\xa0-\xac\xae-\u017f\u2010-\u2015\u2018-\u201f\u2022\u2026\u203a\u2190-\u2193\u21b5\u2500-\u257f\u25aa\u25b6\u25b8\u25c0\u2713\u2717]*$/;

let whole: StringWidth | undefined;

/** Colours and weights, which have no width and stand in nearly every line that is drawn. */
const attributes = /\x1b\[[0-9;]*m/g;

const stringWidth: StringWidth = (text, options) => {
	const hasStyles = options === undefined && text.includes('\x1b');
	const bare = hasStyles ? text.replace(attributes, '') : text;
	if (options?.ambiguousIsNarrow !== false && singleCells.test(bare)) return bare.length;
	// A require of a bundled module runs it at this moment and not before.
	whole ??= (require('string-width-itself') as {default: StringWidth}).default;
	return whole(text, options);
};

export default stringWidth;
