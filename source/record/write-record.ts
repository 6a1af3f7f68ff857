import {appendLines} from './append-lines.ts';
import {describeFailure} from './describe-failure.ts';
import type {Entry} from './entry.ts';
import type {RecordPort} from './record-port.ts';
import {replaces} from './replaces.ts';

export type RecordOptions = {
	/**
	Hears one sentence when the record can't be written, once for as long as that lasts, and
	undefined when it can be again.
	*/
	readonly onProblem?: (problem: string | undefined) => void;
	/** Runs something after some milliseconds; a timer that keeps no program alive by default. */
	readonly later?: (run: () => void, milliseconds: number) => void;
};

/** How often a draft is written while it is being typed. */
const draftInterval = 300;

/** As many entries as are held in memory while nothing can be written. */
const maximumWaiting = 5000;

/**
Opens the record at a path for writing; the file is made by the first entry.

Entries that can't be written are held and tried again with the next one. A draft that a later
entry replaces is not held, so that hours without a disk stay small.
*/
export function openRecord(path: string, options: RecordOptions = {}): RecordPort {
	const {onProblem = () => {}, later = runLater} = options;
	let waiting: Entry[] = [];
	let failing = false;
	let pending: Entry | undefined;
	let resting = false;

	const hold = (entry: Entry) => {
		const needed = waiting.filter((other) => !replaces(entry, other));
		waiting = [...needed, entry].slice(-maximumWaiting);
	};

	const write = () => {
		try {
			writeAll(path, waiting);
		} catch (error) {
			if (!failing) {
				failing = true;
				onProblem(`Nothing is being kept: ${describeFailure(error, path)}.`);
			}

			return;
		}

		if (failing) {
			failing = false;
			onProblem(undefined);
		}
	};

	const takePending = () => {
		if (pending) {
			hold(pending);
			pending = undefined;
		}
	};

	const rest = () => {
		resting = true;
		later(() => {
			resting = false;
			if (pending) {
				takePending();
				write();
				rest();
			}
		}, draftInterval);
	};

	return {
		append(entry) {
			takePending();
			hold(entry);
			write();
		},
		keepDraft(entry) {
			if (pending && !replaces(entry, pending)) {
				takePending();
				write();
			}

			pending = entry;
			if (!resting) {
				takePending();
				write();
				rest();
			}
		},
		flush() {
			takePending();
			if (waiting.length > 0) {
				write();
			}
		},
	};
}

/** Writes entries and takes each from the list once it is written whole; throws where it can't. */
function writeAll(path: string, waiting: Entry[]): void {
	let progressing = true;
	while (waiting.length > 0) {
		const lines = waiting.map((entry) => `${JSON.stringify(entry)}\n`);
		const written = appendLines(path, lines);
		waiting.splice(0, written);
		// After a short write the next one says why. Should it not, trying for ever helps nobody.
		if (written === 0 && !progressing) {
			throw new Error('the write stays incomplete');
		}

		progressing = written > 0;
	}
}

function runLater(run: () => void, milliseconds: number): void {
	setTimeout(run, milliseconds).unref();
}
