import {closeSync, mkdirSync, openSync, writeSync} from 'node:fs';
import path from 'node:path';
import {keepAside} from './keep-aside.ts';
import {parseEntry} from './parse-entry.ts';
import {tornMark} from './torn-mark.ts';
import {tornTail} from './torn-tail.ts';

/**
Appends lines, each with its newline, in one write, and says how many of them were written whole.

The file is opened for each call, so that a record which another program has moved away, or a
disk that was full, is no state to get out of. `O_APPEND` and a single write keep the lines of
several programs apart. Half a line that is found at the end is closed by the same write: nothing
is ever cut off, because another program may just be writing there.

The folder (mode 0700) and the file (0600) are made where they are missing. Throws what the
system throws.
*/
export function appendLines(file: string, lines: readonly string[]): number {
	const descriptor = openForAppending(file);
	try {
		const tail = tornTail(descriptor);
		const closing = tail ? closingFor(tail) : '';
		const room = writeSync(descriptor, Buffer.from(closing + lines.join('')));
		const written = wholeLines(lines, room - closing.length);
		if (tail && closing !== '\n' && written > 0 && !isStartOf(tail, lines[0])) {
			keepAside(file, tail);
		}

		return written;
	} finally {
		closeSync(descriptor);
	}
}

function openForAppending(file: string): number {
	try {
		return openSync(file, 'a+', 0o600);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) {
			throw error;
		}
	}

	mkdirSync(path.dirname(file), {recursive: true, mode: 0o700});
	return openSync(file, 'a+', 0o600);
}

/** A whole entry may only lack its newline, as after an edit by hand; it stays an entry. */
function closingFor(tail: Buffer): string {
	return parseEntry(tail.toString('utf8')).kind === 'damaged' ? `${tornMark}\n` : '\n';
}

function wholeLines(lines: readonly string[], bytes: number): number {
	let left = bytes;
	const cut = lines.findIndex((line) => {
		left -= Buffer.byteLength(line);
		return left < 0;
	});
	return cut === -1 ? lines.length : cut;
}

/** True for what a short write has left of a line that is now written again. */
function isStartOf(tail: Buffer, line = ''): boolean {
	return Buffer.from(line).subarray(0, tail.length).equals(tail);
}
