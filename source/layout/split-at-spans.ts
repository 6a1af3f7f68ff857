import type {Span} from '../text/span.ts';
import type {Run, Tone} from './line.ts';

/** Gives the parts of the runs' joined text that lie in a span another tone; the rest stays. */
export function splitAtSpans(
	runs: readonly Run[],
	spans: readonly Span[],
	tone: Tone,
): Run[] {
	const sorted = spans
		.filter((span) => span.end > span.start)
		.toSorted((one, other) => one.start - other.start);
	const split: Run[] = [];
	let offset = 0;
	let next = 0;
	for (const run of runs) {
		const end = offset + run.text.length;
		let at = offset;
		while (at < end) {
			while ((sorted[next]?.end ?? Infinity) <= at) {
				next++;
			}

			const span = sorted[next];
			const inside = span !== undefined && span.start <= at;
			const stop = Math.min(end, (inside ? span.end : span?.start) ?? end);
			const text = run.text.slice(at - offset, stop - offset);
			split.push(inside ? {...run, text, tone} : {...run, text});
			at = stop;
		}

		offset = end;
	}

	return split;
}
