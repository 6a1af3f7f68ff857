import {closeSync, openSync, unlinkSync, writeSync} from 'node:fs';
import {besidePath} from './beside-path.ts';

/** More half lines than this are not kept one by one; all of them are still in the record. */
const maximumKept = 100;

/**
Copies half a line to `record.torn-1.jsonl` or the next free number, beside the record.

The half line stays in the record too, so a copy that fails is given up silently.
*/
export function keepAside(path: string, tail: Buffer): void {
	for (let number = 1; number <= maximumKept; number += 1) {
		const copy = besidePath(path, `torn-${number}`);
		let descriptor: number;
		try {
			descriptor = openSync(copy, 'wx', 0o600);
		} catch (error) {
			if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
				continue;
			}

			return;
		}

		try {
			writeSync(descriptor, Buffer.concat([tail, Buffer.from('\n')]));
			closeSync(descriptor);
		} catch {
			discard(copy);
		}

		return;
	}
}

function discard(copy: string): void {
	try {
		unlinkSync(copy);
	} catch {
		// An empty file is left behind, which harms nobody.
	}
}
