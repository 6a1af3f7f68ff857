import {existsSync, renameSync} from 'node:fs';
import {besidePath} from './beside-path.ts';

/**
Renames a record so that the next entry begins a new one, and gives the backup's path.

`record.jsonl` becomes `record-2031-04-05-060708.jsonl` in local time; no earlier backup is ever
replaced. Throws what the system throws.
*/
export function setRecordAside(path: string, now: Date): string {
	const stamp = stampOf(now);
	let backup = besidePath(path, stamp, '-');
	for (let number = 2; existsSync(backup); number += 1) {
		backup = besidePath(path, `${stamp}-${number}`, '-');
	}

	renameSync(path, backup);
	return backup;
}

/** Without colons, which Windows doesn't allow in names. */
function stampOf(now: Date): string {
	const two = (value: number) => String(value).padStart(2, '0');
	const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
	return `${day}-${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
}
