import type {Entry} from './entry.ts';
import type {Progress} from './progress.ts';
import {Tally} from './tally.ts';

/**
Folds a record into where the learner stands in one lesson, by the lesson's id.

What names a section, a question or an exercise that no longer exists is kept, and does no harm.
*/
export function foldProgress(entries: Iterable<Entry>, lesson: string): Progress {
	const tally = new Tally();
	for (const entry of entries) {
		if (entry.lesson === lesson) {
			tally.add(entry);
		}
	}

	return tally.progress();
}
