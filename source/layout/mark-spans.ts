import type {Span} from '../text/span.ts';
import type {Line, Run} from './line.ts';
import {splitAtSpans} from './split-at-spans.ts';
import {wrapRuns} from './wrap-runs.ts';

/**
Wraps a text, such as a learner's answer, with the words that decided marked as evidence.

Its newlines are kept. Spans may overlap, come in any order and reach beyond the text.
*/
export function markSpans(text: string, spans: readonly Span[], width: number): Line[] {
	const runs = splitAtSpans([{text}], spans, 'evidence');
	const paragraphs: Run[][] = [[]];
	for (const run of runs) {
		for (const [index, part] of run.text.split(/\r?\n/).entries()) {
			if (index > 0) {
				paragraphs.push([]);
			}

			paragraphs.at(-1)?.push({...run, text: part});
		}
	}

	return paragraphs.flatMap((paragraph) => wrapRuns(paragraph, width));
}
