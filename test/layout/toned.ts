import type {Line, Tone} from '../../source/layout/line.ts';

/** The texts of all runs that have a tone, in order. */
export function toned(lines: readonly Line[], tone: Tone): string[] {
	return lines.flat().flatMap((run) => (run.tone === tone ? [run.text] : []));
}
