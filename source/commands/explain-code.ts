import {nearestName} from '../content/nearest-name.ts';
import type {Catalogue, Failure} from '../diagnosis/catalogue.ts';
import {diagnose} from '../diagnosis/diagnose.ts';
import {type FoundCode, findCodes} from '../diagnosis/find-codes.ts';
import type {Finding} from '../diagnosis/finding.ts';

/** What can be said of an output or a code. */
export type Explanation =
	| {readonly kind: 'findings'; readonly findings: readonly Finding[]}
	| {
			readonly kind: 'code';
			readonly asked: string;
			readonly codes: readonly FoundCode[];
			readonly findings: readonly Finding[];
	  }
	| {
			readonly kind: 'unknown';
			readonly asked: string;
			readonly nearest: string | undefined;
	  };

/**
Explains a code, the name of a failure, or a line of an output given as an argument.

Where nothing is known of it, the nearest name is suggested.
*/
export const explainCode = (asked: string, catalogue: Catalogue): Explanation => {
	const codes = findCodes(catalogue, asked);
	if (codes.length > 0) {
		const ids = [...new Set(codes.flatMap(({code}) => code.failures.slice(0, 1)))];
		return {kind: 'code', asked, codes, findings: findingsOf(ids, catalogue)};
	}
	const named = asked.trim().toLowerCase();
	const failure = catalogue.failures.find(
		({id, name}) => id === named || name.toLowerCase() === named,
	);
	if (failure) {
		return {
			kind: 'code',
			asked,
			codes: [],
			findings: findingsOf([failure.id], catalogue),
		};
	}
	const findings = diagnose(asked, catalogue);
	if (findings.length > 0) return {kind: 'findings', findings};
	const known = catalogue.vocabularies.flatMap(({codes: some}) =>
		some.flatMap(({names}) => names),
	);
	const ids = catalogue.failures.map(({id}) => id);
	return {kind: 'unknown', asked, nearest: nearestName(asked.trim(), [...ids, ...known])};
};

const findingsOf = (ids: readonly string[], catalogue: Catalogue): readonly Finding[] =>
	ids
		.map((id) => catalogue.failures.find((failure) => failure.id === id))
		.filter((failure): failure is Failure => failure !== undefined)
		.map(({id, layer, answeredBy}) => ({
			id,
			layer,
			answeredBy,
			evidence: [],
			values: {},
			lines: 0,
			quotes: [],
		}));
