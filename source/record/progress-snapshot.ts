import {
	closeSync,
	openSync,
	readFileSync,
	readSync,
	renameSync,
	writeFileSync,
} from 'node:fs';
import {besidePath} from './beside-path.ts';
import type {Progress} from './progress.ts';
import type {RecordPlace} from './scan-record.ts';

/**
What a record came to when it was last read through, so that the next start need not do so.

It holds nothing that the record does not, and whatever is wrong with it, it is not believed.
*/
export type ProgressSnapshot = {
	/** The version of the program that made it; another may count otherwise. */
	readonly by: string;
	/** The id of the lesson that was counted. */
	readonly lesson: string;
	/** How much of the record was counted. */
	readonly end: RecordPlace;
	readonly progress: Progress;
};

type Stored = ProgressSnapshot & {
	/** The bytes of the record before `end`, in base64: another record has others there. */
	readonly tail: string;
};

/** Bytes before the end that have to be the same; two entries have their times in them. */
const tailLength = 256;

/** The snapshot beside a record, or undefined where there is none to believe. Never throws. */
export function readSnapshot(
	record: string,
	by: string,
	lesson: string,
): ProgressSnapshot | undefined {
	try {
		const stored = JSON.parse(readFileSync(pathOf(record), 'utf8')) as Stored;
		const fits =
			stored.by === by &&
			stored.lesson === lesson &&
			isProgress(stored.progress) &&
			stored.tail !== '' &&
			stored.tail === tailOf(record, stored.end.bytes);
		return fits ? stored : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a snapshot beside a record, in place of the one before. Never throws. */
export function writeSnapshot(record: string, snapshot: ProgressSnapshot): void {
	try {
		const stored: Stored = {...snapshot, tail: tailOf(record, snapshot.end.bytes)};
		// Another program must never find half of one.
		const draft = `${pathOf(record)}.${process.pid}`;
		writeFileSync(draft, JSON.stringify(stored), {mode: 0o600});
		renameSync(draft, pathOf(record));
	} catch {
		// Without it the next start reads the whole record, as this one did.
	}
}

function pathOf(record: string): string {
	return besidePath(record, 'snapshot').replace(/\.jsonl$/, '.json');
}

function tailOf(record: string, end: number): string {
	const descriptor = openSync(record, 'r');
	try {
		const length = Math.min(end, tailLength);
		const tail = Buffer.alloc(length);
		const read = readSync(descriptor, tail, 0, length, end - length);
		return tail.subarray(0, read).toString('base64');
	} finally {
		closeSync(descriptor);
	}
}

function isProgress(value: unknown): value is Progress {
	const {fraction, sectionsRead, figuresStepped, questions, exercises} =
		value as Progress;
	const {drills, exams, lab} = value as Progress;
	return (
		[sectionsRead, figuresStepped, drills, exams].every(Array.isArray) &&
		[fraction, questions, exercises, lab.scenarios, lab.blind].every(
			(one) => one.constructor === Object,
		)
	);
}
