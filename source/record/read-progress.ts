import type {Progress} from './progress.ts';
import {type ProgressSnapshot, readSnapshot, writeSnapshot} from './progress-snapshot.ts';
import {recordStart, scanRecord} from './scan-record.ts';
import {Tally} from './tally.ts';

export type ReadProgress = {
	readonly progress: Progress;
	/** Sentences for the learner; empty where all is well. */
	readonly problems: readonly string[];
	/** Keeps what was counted for the next start, where that is worth it; call it in a quiet moment. */
	readonly keep: () => void;
};

/** Bytes that are counted anew at every start at the most; 16 kB are about 150 entries, or 1 ms. */
const longFold = 16 * 1024;

/**
Says where the learner stands, from the last snapshot and what was recorded since.

A record that grows for years must not reach the start. `by` is the version of the program.
Never throws.
*/
export function readProgress(record: string, lesson: string, by: string): ReadProgress {
	const snapshot = readSnapshot(record, by, lesson);
	const tally = new Tally(snapshot?.progress);
	const from = snapshot?.end ?? recordStart;
	const {problems, damaged, end} = scanRecord(record, from, (entry) => {
		if (entry.lesson === lesson) tally.add(entry);
	});
	const progress = tally.progress();
	const next: ProgressSnapshot = {by, lesson, end, progress};
	// A damaged line is told of at every start, so there every start has to see it.
	const isWorthIt = end.bytes - from.bytes > longFold && damaged === 0;
	return {progress, problems, keep: () => isWorthIt && writeSnapshot(record, next)};
}
