import type {Catalogue, Failure} from './catalogue.ts';

/**
The failures that fit what somebody types, best first: by id, name, code, then by their words.

Every word must fit. Without a word all of them come, in the order of the lesson.
*/
export const filterFailures = (
	{failures, vocabularies}: Pick<Catalogue, 'failures' | 'vocabularies'>,
	query: string,
): readonly Failure[] => {
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	if (words.length === 0) return failures;
	const codes = new Map<string, string[]>();
	for (const {codes: some, id} of vocabularies) {
		for (const {names, failures: ids, phrase} of some) {
			for (const failure of ids) {
				const known = codes.get(failure) ?? [];
				known.push(...names.map((name) => name.toLowerCase()), id, phrase.toLowerCase());
				codes.set(failure, known);
			}
		}
	}
	return failures
		.map((failure) => ({
			failure,
			rank: Math.max(
				...words.map((word) => rankOf(failure, codes.get(failure.id) ?? [], word)),
			),
		}))
		.filter(({rank}) => rank < unfit)
		.sort((one, other) => one.rank - other.rank)
		.map(({failure}) => failure);
};

const unfit = 9;

const rankOf = (failure: Failure, codes: readonly string[], word: string): number => {
	const {id, name, status, layer, meaning, causes} = failure;
	if (id === word || name.toLowerCase() === word || String(status) === word) return 0;
	if (codes.includes(word)) return 1;
	if (id.startsWith(word) || name.toLowerCase().startsWith(word)) return 2;
	if (String(status ?? '').startsWith(word)) return 2;
	if (id.includes(word) || name.toLowerCase().includes(word)) return 3;
	// One letter stands in every word; two still in most.
	if (word.length >= 3 && codes.some((code) => code.startsWith(word))) return 4;
	if (layer === word) return 4;
	if (word.length >= 3 && codes.some((code) => code.includes(word))) return 5;
	const text = [meaning, ...causes].join(' ').toLowerCase();
	return word.length >= 3 && text.includes(word) ? 6 : unfit;
};
