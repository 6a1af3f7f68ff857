import type {Span} from '../text/span.ts';
import {cleanLine} from './clean-line.ts';
import type {Quote} from './finding.ts';

/** A line of the input and where it starts there. */
export type InputLine = {readonly text: string; readonly start: number};

/** Clean text of one or more lines, and the way back to the input. */
export type JoinedLines = {
	readonly text: string;
	/** A span of the text → the span of the whole input. */
	readonly place: (span: Span) => Span;
	/** The lines that hold the spans, with the spans of each. */
	readonly quote: (spans: readonly Span[]) => readonly Quote[];
};

/** More than this of a line is never shown. */
const widest = 2000;

/**
Cleans lines and joins them: with a newline for phrases that reach farther than a line, with
nothing or a blank where a terminal has broken one.
*/
export const joinLines = (
	lines: readonly InputLine[],
	separator: '\n' | ' ' | '',
): JoinedLines => {
	let offset = 0;
	const parts = lines.map(({text: raw, start}) => {
		const {text, placeOf} = cleanLine(raw);
		const part = {text, placeOf, start, from: offset};
		offset += text.length + separator.length;
		return part;
	});
	const placeAt = (at: number): number => {
		const part = parts.findLast(({from}) => from <= at) ?? parts[0];
		return part ? part.start + part.placeOf(at - part.from) : at;
	};
	return {
		text: parts.map(({text}) => text).join(separator),
		place: ({start, end}) => ({start: placeAt(start), end: placeAt(end - 1) + 1}),
		quote: (spans) =>
			parts.flatMap(({text, from}): readonly Quote[] => {
				const inside = spans
					.map((span) => ({
						start: Math.max(0, span.start - from),
						end: Math.min(text.length, span.end - from),
					}))
					.filter(({start, end}) => end > start);
				return inside.length === 0 ? [] : [cutQuote(text, inside)];
			}),
	};
};

const cutQuote = (text: string, spans: readonly Span[]): Quote => {
	const from = Math.max(0, (spans[0]?.start ?? 0) - widest / 2);
	const cut = text.slice(from, from + widest);
	return {
		text: cut,
		spans: spans
			.map(({start, end}) => ({
				start: start - from,
				end: Math.min(cut.length, end - from),
			}))
			.filter(({start, end}) => end > start),
	};
};
