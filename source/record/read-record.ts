import {closeSync, openSync} from 'node:fs';
import {cleanText} from '../text/clean-text.ts';
import {describeFailure} from './describe-failure.ts';
import type {Entry} from './entry.ts';
import {parseEntry} from './parse-entry.ts';
import {readLines} from './read-lines.ts';

export type RecordReading = {
	/** Every entry of a known kind, in the order in which it was written. */
	readonly entries: readonly Entry[];
	/** Sentences for the learner; empty where all is well. */
	readonly problems: readonly string[];
	/** How many lines are no entries at all, such as hand-edited ones. */
	readonly damaged: number;
	/** How many entries are of a kind that this version doesn't know. */
	readonly unknown: number;
	/** How many half lines an interrupted write has left, the last line included. */
	readonly torn: number;
};

/**
Reads a record, leaving out what can't be read; the file is never changed.

A half line that a killed program left is no problem and is passed over silently: the next
append closes it and keeps a copy of it aside. A record that doesn't exist is empty. Never throws.
*/
export function readRecord(path: string): RecordReading {
	const entries: Entry[] = [];
	const problems: string[] = [];
	const counts = {damaged: 0, unknown: 0, torn: 0};
	let firstDamaged = 0;
	let number = 0;
	let descriptor: number | undefined;

	try {
		descriptor = openSync(path, 'r');
		for (const line of readLines(descriptor)) {
			number += 1;
			const parsed = parseEntry(line.text ?? '?');
			if (parsed.kind === 'entry') {
				entries.push(parsed.entry);
			} else if (parsed.kind === 'damaged' && !line.ended) {
				counts.torn += 1;
			} else if (parsed.kind !== 'blank') {
				counts[parsed.kind] += 1;
				firstDamaged ||= parsed.kind === 'damaged' ? number : 0;
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

	return {entries, problems, ...counts};
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
