import stringWidth from 'string-width';

// Letters, punctuation and the signs that figures are drawn with: one cell each. The package
// builds a segmenter and a large emoji pattern on first use, which most texts never need.
const singleCells =
	/^[\x20-\x7e\xa0-\xac\xae-\u017f\u2010-\u2015\u2018-\u201f\u2022\u2026\u203a\u2190-\u2193\u21b5\u2500-\u257f\u25aa\u25b6\u25b8\u25c0\u2713\u2717]*$/;

/** How many terminal cells a text takes; wide characters and most emoji take two. */
export function textWidth(text: string): number {
	return singleCells.test(text) ? text.length : stringWidth(text);
}
