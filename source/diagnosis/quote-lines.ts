import type {Span} from '../text/span.ts';
import type {Quote} from './finding.ts';

/** More than this of a line is never shown. */
const widest = 2000;

/** Cuts a text into the lines that hold evidence, with the spans of each. */
export const quoteLines = (text: string, spans: readonly Span[]): readonly Quote[] => {
	const quotes: Quote[] = [];
	let start = 0;
	for (const row of text.split('\n')) {
		const end = start + row.length;
		const inside = spans
			.filter((span) => span.start < end && span.end > start)
			.map((span) => ({
				start: Math.max(0, span.start - start),
				end: Math.min(row.length, span.end - start),
			}));
		if (inside.length > 0) {
			const from = Math.max(0, (inside[0]?.start ?? 0) - widest / 2);
			const cut = row.slice(from, from + widest);
			quotes.push({
				text: cut,
				spans: inside
					.map((span) => ({start: span.start - from, end: Math.min(cut.length, span.end - from)}))
					.filter((span) => span.end > span.start),
			});
		}
		start = end + 1;
		if (start > (spans.at(-1)?.end ?? 0)) break;
	}
	return quotes;
};
