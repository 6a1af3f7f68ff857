import {readSync} from 'node:fs';
import {maximumLine} from './maximum-line.ts';

/** One line of a file, without its newline; the text is undefined where it is too long. */
export type FileLine = {
	readonly text: string | undefined;
	/** False for what stands after the last newline. */
	readonly ended: boolean;
	/** The byte of the file at which the next line begins. */
	readonly next: number;
};

const chunkSize = 256 * 1024;
const newline = 0x0a;

/**
Reads an open file line by line from a byte on, in chunks and in time linear in its length.

Never holds more of it than one chunk and one line. Throws what reading throws.
*/
export function* readLines(descriptor: number, from = 0): Generator<FileLine> {
	const chunk = Buffer.allocUnsafe(chunkSize);
	let parts: Buffer[] = [];
	let length = 0;
	let position = from;

	const keep = (part: Buffer) => {
		length += part.length;
		if (length > maximumLine) {
			parts = [];
		} else if (part.length > 0) {
			// A copy, because the chunk is overwritten by the next read.
			parts.push(Buffer.from(part));
		}
	};

	const take = (): string | undefined => {
		const text =
			length > maximumLine ? undefined : Buffer.concat(parts, length).toString('utf8');
		parts = [];
		length = 0;
		return text;
	};

	for (;;) {
		const size = readSync(descriptor, chunk, 0, chunkSize, position);
		position += size;
		if (size === 0) {
			break;
		}

		let start = 0;
		while (start < size) {
			const found = chunk.indexOf(newline, start);
			const end = found === -1 || found >= size ? size : found;
			keep(chunk.subarray(start, end));
			if (end < size) {
				yield {text: take(), ended: true, next: position - size + end + 1};
			}

			start = end + 1;
		}
	}

	if (length > 0) {
		yield {text: take(), ended: false, next: position};
	}
}
