/** A text as a sentence of its own: with a full stop, where nothing else ends it. */
export const asSentence = (text: string): string => {
	const trimmed = text.trim();
	return /[.!?)\]}"'`,;:]$/.test(trimmed) ? trimmed : `${trimmed}.`;
};
