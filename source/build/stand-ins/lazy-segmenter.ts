/**
Stands in for `Intl.Segmenter` in the bundle: the first segmenter costs up to 26 ms, and five
modules make one on being imported. This one makes it on the first text that needs it.
*/
export class LazySegmenter {
	readonly #locales: Intl.LocalesArgument;
	readonly #options: Intl.SegmenterOptions | undefined;
	#segmenter: Intl.Segmenter | undefined;

	constructor(locales?: Intl.LocalesArgument, options?: Intl.SegmenterOptions) {
		this.#locales = locales;
		this.#options = options;
	}

	segment(text: string): Iterable<{segment: string; index: number; input: string}> {
		const graphemes = (this.#options?.granularity ?? 'grapheme') === 'grapheme';
		if (graphemes && isPlain(text)) return plainSegments(text);
		this.#segmenter ??= new globalThis.Intl['Segmenter'](
			this.#locales as string,
			this.#options,
		);
		return this.#segmenter.segment(text);
	}
}

/** Printable ASCII, Latin and the signs of figures: a code unit is a grapheme. */
const isPlain = (text: string): boolean =>
	/^[\n\x1b\x20-\x7e\xa0-\xac\xae-\u02af\u2010-\u2015\u2018-\u201f\u2022\u2026\u203a\u2190-\u2193\u21b5\u2500-\u257f\u25aa\u25b6\u25b8\u25c0\u2713\u2717]*$/.test(
		text,
	);

function* plainSegments(text: string) {
	for (let index = 0; index < text.length; index++) {
		yield {segment: text.charAt(index), index, input: text};
	}
}
