import type {Catalogue, Failure} from '../diagnosis/catalogue.ts';

/** Words in more than this part of the failures say little of any of them. */
const commonFrom = 0.12;

/**
Says whether two texts share a word that belongs to few failures, such as "clock" or "cookie".

They are about the same thing then, so that one can't be wrong where the other is right.
*/
export const shareRareWord = (
	one: string,
	other: string,
	catalogue: Catalogue,
): boolean => {
	const known = remembered.get(catalogue) ?? countFailures(catalogue);
	remembered.set(catalogue, known);
	const most = Math.max(1, catalogue.failures.length * commonFrom);
	const theirs = wordsIn(other);
	return [...wordsIn(one)].some(
		(word) => theirs.has(word) && (known.get(word) ?? 0) <= most,
	);
};

/** Everything that a failure's file says of causes, checks and meaning. */
export const fieldsOf = ({meaning, causes, checks}: Failure): string =>
	[meaning, ...causes, ...checks.map(({tells}) => tells)].join(' ');

const countFailures = ({failures}: Catalogue): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	for (const failure of failures) {
		for (const word of wordsIn(fieldsOf(failure)))
			counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
};

const wordsIn = (text: string): ReadonlySet<string> =>
	new Set(
		(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/s$/, '')),
	);

const remembered = new WeakMap<Catalogue, ReadonlyMap<string, number>>();
