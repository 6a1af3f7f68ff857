import type {Span} from '../text/span.ts';
import type {Matcher, Segment} from './compile-phrase.ts';

export type PhraseMatch = {
	readonly start: number;
	readonly end: number;
	/** One span for each stretch of the phrase. */
	readonly spans: readonly Span[];
	readonly values: Readonly<Record<string, string>>;
};

/** As far as a gap reaches; what stands farther off belongs to something else. */
const widestGap = 400;
/** A first stretch that stands several times is tried as often. */
const tries = 4;

/**
Looks for a phrase on the line that starts `text`.

`start` is where the line's own words start behind what a log puts before them; `lineEnd` where
the line ends, with the following lines behind it for phrases that reach farther.
*/
export const matchPhrase = (
	{atStart, segments}: Matcher,
	text: string,
	start: number,
	lineEnd: number,
): PhraseMatch | undefined => {
	const [first, ...others] = segments;
	if (!first) return undefined;
	let from = atStart ? start : 0;
	for (let attempt = 0; attempt < tries; attempt++) {
		const found = findSegment(first, text, from);
		if (!found || found.index >= lineEnd) return undefined;
		const spans: Span[] = [{start: found.index, end: found.index + found[0].length}];
		const values: Record<string, string> = {};
		take(found, first.names, values);
		let complete = true;
		for (const segment of others) {
			const {names, later} = segment;
			const end = spans.at(-1)?.end ?? 0;
			const nextLine = later ? text.indexOf('\n', end) : -1;
			const lineBreak = text.indexOf('\n', end);
			const limit = later
				? text.length
				: Math.min(end + widestGap, lineBreak === -1 ? text.length : lineBreak);
			if (later && nextLine === -1) {
				complete = false;
				break;
			}
			const next = findSegment(segment, text, later ? nextLine : end);
			if (!next || next.index > limit) {
				complete = false;
				break;
			}
			spans.push({start: next.index, end: next.index + next[0].length});
			take(next, names, values);
		}
		if (complete) {
			return {
				start: found.index,
				end: spans.at(-1)?.end ?? found.index,
				spans,
				values,
			};
		}
		if (atStart) return undefined;
		from = found.index + 1;
	}
	return undefined;
};

/** The guard is no part of the pattern: with a look-behind, V8 can't skip to its first letters. */
const findSegment = (
	{pattern, guarded}: Segment,
	text: string,
	from: number,
): RegExpExecArray | null => {
	let start = from;
	for (let attempt = 0; attempt < tries * 4; attempt++) {
		pattern.lastIndex = start;
		const found = pattern.exec(text);
		if (!found || !guarded || found.index === 0) return found;
		const inWord =
			isWord(text.charCodeAt(found.index - 1)) && isWord(text.charCodeAt(found.index));
		if (!inWord) return found;
		if (pattern.sticky) return null;
		start = found.index + 1;
	}
	return null;
};

const isWord = (code: number): boolean =>
	(code >= 97 && code <= 122) ||
	(code >= 65 && code <= 90) ||
	(code >= 48 && code <= 57) ||
	code === 95;

const take = (
	found: RegExpExecArray,
	names: readonly string[],
	values: Record<string, string>,
): void => {
	for (const [index, name] of names.entries()) {
		const value = found[index + 1];
		if (value !== undefined && value !== '') values[name] ??= value;
	}
};
