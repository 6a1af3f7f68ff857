import type {Entry} from './gather-record.ts';
import type {PreparedSign} from './prepare-signs.ts';
import {takeValues} from './take-values.ts';

/** A failure as far as the input was read. */
export type Total = {
	/** The surest it was seen. */
	readonly entry: Entry;
	readonly lines: number;
	readonly values: Readonly<Record<string, string>>;
	/** How many other failures were seen before it. */
	readonly place: number;
};

export type Totals = {
	/** Counts what a record shows; `ofLog` where each of its lines speaks for itself. */
	readonly add: (
		entries: readonly Entry[],
		lines: readonly string[],
		ofLog: boolean,
	) => void;
	/** Whether no sign of a failure was as sure before. */
	readonly isNews: (id: string, weight: number) => boolean;
	readonly all: () => readonly Total[];
};

/** Counts the failures of an input; of each, only the surest sign is kept. */
export const countTotals = (phrases: readonly PreparedSign[]): Totals => {
	const totals = new Map<string, Total>();

	const count = (entry: Entry, around: readonly string[], ofLog: boolean): void => {
		const known = totals.get(entry.id);
		const lines = (known?.lines ?? 0) + entry.lines;
		if (known && (known.entry.weight >= entry.weight || entry.spans.length === 0)) {
			// A gateway's failure that only its cause made weightier shows where it showed before.
			const weight = Math.max(known.entry.weight, entry.weight);
			totals.set(entry.id, {...known, entry: {...known.entry, weight}, lines});
			return;
		}
		const near = ofLog
			? around.slice(entry.line, entry.line + 1)
			: nearestFirst(around, entry.line);
		const values = takeValues(entry.values, near, phrases);
		totals.set(entry.id, {entry, lines, values, place: known?.place ?? totals.size});
	};

	return {
		add: (entries, lines, ofLog) => {
			for (const entry of entries) count(entry, lines, ofLog);
		},
		isNews: (id, weight) => (totals.get(id)?.entry.weight ?? 0) < weight,
		all: () => [...totals.values()],
	};
};

const nearestFirst = (lines: readonly string[], at: number): readonly string[] =>
	lines
		.map((text, index) => ({text, far: Math.abs(index - at)}))
		.sort((one, other) => one.far - other.far)
		.map(({text}) => text);
