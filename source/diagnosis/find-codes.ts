import type {Catalogue, Code, Vocabulary} from './catalogue.ts';

/** A code that somebody asked for. */
export type FoundCode = {readonly vocabulary: Vocabulary; readonly code: Code};

/**
Looks up a code in all vocabularies: `504`, `ECONNRESET`, `curl 7`, `CURLE_COULDNT_CONNECT`.

A vocabulary in front narrows it down. Capitals count only where a code is written both ways,
as `sH` and `SH` are.
*/
export const findCodes = (
	{vocabularies}: Pick<Catalogue, 'vocabularies'>,
	query: string,
): readonly FoundCode[] => {
	const asked = query.trim().replace(/\s+/g, ' ');
	const whole = lookUp(vocabularies, asked);
	if (whole.length > 0) return whole;
	const parts = /^([A-Za-z][\w.-]*)[ :=#]+\(?([^()]+)\)?$/.exec(asked);
	if (!parts) return [];
	const [, first = '', rest = ''] = parts;
	return lookUp(
		vocabularies.filter((vocabulary) => isCalled(vocabulary, first)),
		rest.trim(),
	);
};

const lookUp = (
	vocabularies: readonly Vocabulary[],
	asked: string,
): readonly FoundCode[] => {
	const all = vocabularies.flatMap((vocabulary) =>
		vocabulary.codes.map((code) => ({vocabulary, code})),
	);
	const exact = all.filter(({code}) => code.names.includes(asked));
	if (exact.length > 0) return exact;
	const small = asked.toLowerCase();
	return all.filter(
		({code}) =>
			code.names.some((name) => name.toLowerCase() === small) ||
			// Node writes errno with a minus, people without.
			code.names.includes(small.replace(/^-/, '')),
	);
};

const isCalled = ({id, title}: Vocabulary, word: string): boolean => {
	const small = word.toLowerCase();
	return (
		id === small ||
		id.split('-').includes(small) ||
		title.toLowerCase().split(/\W+/).includes(small)
	);
};
