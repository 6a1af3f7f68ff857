import type {Span} from '../text/span.ts';
import type {Line} from './line.ts';
import {plainText} from './plain-text.ts';

/** What the layout puts before a continued line: indent, call-out bars, bullet, `…` of code. */
const prefix = /^(?:[ ┃]+)?(?:[•…] )?/;

/**
Finds a query in laid-out text, also where the wrap broke it: the spans to mark in each line.

Case does not matter, white space in the query is any one space. One span list per line, and per
match the first line's number. An empty query matches nothing.
*/
export function matchSpans(
	lines: readonly Line[],
	query: string,
): {
	readonly spans: readonly (readonly Span[])[];
	readonly starts: readonly number[];
} {
	const spans: Span[][] = lines.map(() => []);
	const starts: number[] = [];
	const wanted = foldCase(query.trim().replace(/\s+/g, ' '));
	if (wanted === '') {
		return {spans, starts};
	}

	const joined = joinLines(lines);
	const text = foldCase(joined.text);
	let part = 0;
	for (
		let at = text.indexOf(wanted);
		at >= 0;
		at = text.indexOf(wanted, at + wanted.length)
	) {
		while ((joined.parts[part]?.end ?? Infinity) <= at) {
			part++;
		}

		const end = at + wanted.length;
		starts.push(joined.parts[part]?.line ?? 0);
		for (let here = part; (joined.parts[here]?.start ?? end) < end; here++) {
			const {line, start, end: stop, column} = joined.parts[here] as Part;
			spans[line]?.push({
				start: Math.max(at, start) - start + column,
				end: Math.min(end, stop) - start + column,
			});
		}
	}

	return {spans, starts: [...new Set(starts)]};
}

/** Where the text of a line stands in the joined text; `column` is what its prefix takes. */
type Part = {
	readonly line: number;
	readonly start: number;
	readonly end: number;
	readonly column: number;
};

function joinLines(lines: readonly Line[]): {
	readonly text: string;
	readonly parts: readonly Part[];
} {
	const parts: Part[] = [];
	let text = '';
	let broken = true;
	for (const [line, runs] of lines.entries()) {
		const whole = plainText(runs);
		const before = broken ? '' : (prefix.exec(whole)?.[0] ?? '');
		const content = whole.slice(before.length);
		if (content === '') {
			text += '\n';
			broken = true;
			continue;
		}

		// A code line that was broken keeps its space before the break.
		text += broken || before.endsWith('… ') ? '' : ' ';
		parts.push({
			line,
			start: text.length,
			end: text.length + content.length,
			column: before.length,
		});
		text += content;
		broken = false;
	}

	return {text, parts};
}

/** Lower case that keeps every offset: a letter whose lower case is longer stays as it is. */
function foldCase(text: string): string {
	const lower = text.toLowerCase();
	return lower.length === text.length
		? lower
		: Array.from(text, (letter) => {
				const small = letter.toLowerCase();
				return small.length === letter.length ? small : letter;
			}).join('');
}
