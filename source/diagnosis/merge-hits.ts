import type {Span} from '../text/span.ts';
import type {Hit} from './read-line.ts';
import {signWeights} from './sign-weights.ts';

/** Makes one hit of several that show the same failures on a line: the surest, with all the evidence. */
export const mergeHits = (hits: readonly Hit[]): readonly Hit[] => {
	if (hits.length < 2) return hits;
	const merged = new Map<string, Hit>();
	const surestFirst = [...hits].sort(
		(one, other) => (signWeights[other.kind] ?? 0) - (signWeights[one.kind] ?? 0),
	);
	for (const hit of surestFirst) {
		const key = hit.ids.join(' ');
		const known = merged.get(key);
		if (!known) merged.set(key, hit);
		// Wrappers and bare words add nothing to what is sure.
		else if (hit.kind !== 'hint') {
			const spans = joinSpans([...known.spans, ...hit.spans]);
			merged.set(key, {...known, spans, values: {...hit.values, ...known.values}});
		}
	}
	return [...merged.values()];
};

const joinSpans = (spans: readonly Span[]): readonly Span[] => {
	const joined: Span[] = [];
	for (const span of [...spans].sort((one, other) => one.start - other.start)) {
		const last = joined.at(-1);
		// Evidence with a blank between is one piece.
		if (last && span.start <= last.end + 1) {
			joined[joined.length - 1] = {start: last.start, end: Math.max(last.end, span.end)};
		} else joined.push(span);
	}
	return joined;
};
