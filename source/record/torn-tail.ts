import {fstatSync, readSync} from 'node:fs';
import {maximumLine} from './maximum-line.ts';

const newline = 0x0a;
const chunkSize = 64 * 1024;

/**
Finds what stands after the last newline of an open file: half a line, or undefined.

Of a tail longer than any entry, the end is given. Throws what reading throws.
*/
export function tornTail(descriptor: number): Buffer | undefined {
	let start = fstatSync(descriptor).size;
	let tail = Buffer.alloc(0);
	// One byte answers the usual case, a file that ends in a newline.
	let size = 1;

	while (start > 0 && tail.length < maximumLine) {
		size = Math.min(size, start);
		start -= size;
		const chunk = Buffer.alloc(size);
		const read = chunk.subarray(0, readSync(descriptor, chunk, 0, size, start));
		const found = read.lastIndexOf(newline);
		tail = Buffer.concat([read.subarray(found + 1), tail]);
		if (found !== -1) {
			break;
		}

		size = Math.max(chunkSize, tail.length);
	}

	return tail.length > 0 ? tail : undefined;
}
