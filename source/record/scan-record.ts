import {closeSync, openSync} from 'node:fs';
import {cleanText} from '../text/clean-text.ts';
import {describeFailure} from './describe-failure.ts';
import type {Entry} from './entry.ts';
import {parseEntry} from './parse-entry.ts';
import {readLines} from './read-lines.ts';

/** A place between two lines of a record. */
export type RecordPlace = {
	/** Bytes before it. */
	readonly bytes: number;
	/** Lines before it. */
	readonly lines: number;
};

/** What was found on the way through a record, beside its entries. */
export type RecordScan = {
	/** Sentences for the learner; empty where all is well. */
	readonly problems: readonly string[];
	/** How many lines are no entries at all, such as hand-edited ones. */
	readonly damaged: number;
	/** How many entries are of a kind that this version doesn't know. */
	readonly unknown: number;
	/** How many half lines an interrupted write has left, the last line included. */
	readonly torn: number;
	/** The end of the last line that ends in a newline. */
	readonly end: RecordPlace;
};

/** The place before the first line. */
export const recordStart: RecordPlace = {bytes: 0, lines: 0};

/**
Goes through a record from a place on and hands out its entries; the file is never changed.

What can't be read is left out and counted. A record that doesn't exist is empty. Never throws.
*/
export function scanRecord(
	path: string,
	from: RecordPlace,
	onEntry: (entry: Entry) => void,
): RecordScan {
	const problems: string[] = [];
	const counts = {damaged: 0, unknown: 0, torn: 0};
	let firstDamaged = 0;
	let {bytes, lines} = from;
	let descriptor: number | undefined;

	try {
		descriptor = openSync(path, 'r');
		for (const line of readLines(descriptor, from.bytes)) {
			const parsed = parseEntry(line.text ?? '?');
			if (line.ended) {
				bytes = line.next;
				lines += 1;
			}

			if (parsed.kind === 'entry') {
				onEntry(parsed.entry);
			} else if (parsed.kind === 'damaged' && !line.ended) {
				counts.torn += 1;
			} else if (parsed.kind !== 'blank') {
				counts[parsed.kind] += 1;
				firstDamaged ||= parsed.kind === 'damaged' ? lines : 0;
			}
		}
	} catch (error) {
		if (!isMissing(error)) {
			problems.push(`The record can't be read: ${describeFailure(error, path)}.`);
		}
	} finally {
		if (descriptor !== undefined) {
			closeSync(descriptor);
		}
	}

	if (counts.damaged > 0) {
		problems.push(
			`${cleanText(path)}:${firstDamaged}: ${
				counts.damaged === 1
					? 'this line is no entry and is'
					: `this line and ${counts.damaged - 1} more are no entries and are`
			} left out; mend or delete ${counts.damaged === 1 ? 'it' : 'them'}, or leave the file as it is.`,
		);
	}

	return {problems, ...counts, end: {bytes, lines}};
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
