import type {Entry} from './entry.ts';
import type {Progress} from './progress.ts';
import {Tally} from './tally.ts';

/** Says where the learner stands once one more thing has happened in the same lesson. */
export function applyEntry(progress: Progress, entry: Entry): Progress {
	const tally = new Tally(progress);
	tally.add(entry);
	return tally.progress();
}
