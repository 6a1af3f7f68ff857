import type {Entry} from './entry.ts';

/** Where the lesson leaves what happens; none of it ever throws. */
export type RecordPort = {
	/** Writes an entry at once, after a draft that was still waiting. */
	readonly append: (entry: Entry) => void;
	/**
	Keeps an entry of which only the last one matters, such as a draft: the first is written at
	once, those that follow on its heels now and then. One about something else replaces nothing.
	*/
	readonly keepDraft: (entry: Entry) => void;
	/** Writes what is still waiting; call it before the program ends. */
	readonly flush: () => void;
};
