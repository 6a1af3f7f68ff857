import {findPrefix} from './find-prefix.ts';
import {type InputLine, type JoinedLines, joinLines} from './join-lines.ts';
import type {LineReader, LineReading} from './read-line.ts';

/** What a line shows together with the next, where a terminal or an editor broke it in two. */
export type BrokenReading = {readonly reading: LineReading; readonly joined: JoinedLines};

/** A shorter line was not broken: no terminal is as narrow. */
const narrowest = 38;
/** As much of either line may belong to a phrase that goes over the break. */
const reach = 300;

/** Reads two lines as one, both with and without a blank between; only what goes over the break counts. */
export const readBrokenLine = (
	line: InputLine,
	next: InputLine | undefined,
	{scan, read}: LineReader,
): BrokenReading | undefined => {
	if (next === undefined || line.text.length < narrowest) return undefined;
	if (findPrefix(next.text).record) return undefined;
	const from = Math.max(0, line.text.length - reach);
	const tail = {text: line.text.slice(from), start: line.start + from};
	const head = {text: next.text.slice(0, reach), start: next.start};
	for (const separator of ['', ' '] as const) {
		const joined = joinLines([tail, head], separator);
		if (!scan(joined.text)) continue;
		const border = joinLines([tail], '').text.length;
		const {hits} = read(joined.text, 0, () => '');
		const over = hits.filter(({spans}) =>
			spans.some(({start, end}) => start < border && end > border + separator.length),
		);
		if (over.length > 0) {
			return {reading: {hits: over, success: false, retry: false}, joined};
		}
	}
	return undefined;
};
