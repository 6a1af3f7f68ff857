import type {Entry} from './entry.ts';
import {type RecordScan, recordStart, scanRecord} from './scan-record.ts';

export type RecordReading = Omit<RecordScan, 'end'> & {
	/** Every entry of a known kind, in the order in which it was written. */
	readonly entries: readonly Entry[];
};

/**
Reads a record, leaving out what can't be read; the file is never changed.

A half line that a killed program left is no problem and is passed over silently: the next
append closes it and keeps a copy of it aside. A record that doesn't exist is empty. Never throws.
*/
export function readRecord(path: string): RecordReading {
	const entries: Entry[] = [];
	const {end: _, ...scan} = scanRecord(path, recordStart, (entry) => entries.push(entry));
	return {entries, ...scan};
}
