const ascii = /^[\x20-\x7e]*$/;

// Building a segmenter takes longer than laying out a section, so only a text that needs it does.
let segmenter: Intl.Segmenter | undefined;

/** Cuts a text into what a reader sees as single characters, none of which may be split. */
export function graphemes(text: string): string[] {
	if (ascii.test(text)) {
		return text.split('');
	}

	segmenter ??= new Intl.Segmenter();
	return Array.from(segmenter.segment(text), (part) => part.segment);
}
