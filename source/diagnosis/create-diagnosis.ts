import type {Span} from '../text/span.ts';
import type {Catalogue} from './catalogue.ts';
import {cleanLine} from './clean-line.ts';
import type {Finding, Quote} from './finding.ts';
import {findPrefix, isPrompt} from './find-prefix.ts';
import {type Entry, gatherRecord} from './gather-record.ts';
import {prepareSigns} from './prepare-signs.ts';
import {quoteLines} from './quote-lines.ts';
import {rankFindings} from './rank-findings.ts';
import {lineReader} from './read-line.ts';
import {splitLines} from './split-lines.ts';
import {takeValues} from './take-values.ts';
import {regionTracker} from './track-region.ts';

/** A diagnosis that goes on while the output comes in. */
export type Diagnosis = {
	readonly push: (chunk: string) => void;
	/** Ends the input and gives what it shows, best first. */
	readonly finish: () => readonly Finding[];
};

/** A failure as far as the input was read. */
export type Total = {
	readonly entry: Entry;
	readonly lines: number;
	readonly values: Readonly<{[name: string]: string}>;
	/** The heavier the sooner it is named; the earlier of two equal ones first. */
	readonly place: number;
};

type Waiting = {readonly text: string; readonly start: number};

/** The lines after a line that its phrases may reach. */
const ahead = 7;
/** A record keeps as many of its lines, to be asked for values. */
const kept = 80;
/** No program says more than this of one failure. */
const longestRecord = 600;

/**
Starts a diagnosis; memory does not grow with the input, and its time is linear in it.

Lines that belong together are weighed together, then counted into a total for each failure.
*/
export const createDiagnosis = (catalogue: Catalogue): Diagnosis => {
	const prepared = prepareSigns(catalogue);
	const reader = lineReader(prepared);
	const inRegion = regionTracker(prepared.regions);
	const gateways = new Set(
		catalogue.failures.filter(({status}) => (status ?? 0) >= 500).map(({id}) => id),
	);
	const isGateway = (id: string) => gateways.has(id);

	const totals = new Map<string, Total>();
	const isNews = (id: string, weight: number) =>
		(totals.get(id)?.entry.weight ?? 0) < weight;
	let waiting: Waiting[] = [];
	let record = gatherRecord(isGateway, isNews);
	/** Lines that showed nothing; one of them may be the start of the record of the next that does. */
	let recent: string[] = [];
	let recordLines: string[] = [];
	let recordLength = 0;
	let ofLog = false;

	const closeRecord = (): void => {
		for (const entry of record.isEmpty() ? [] : record.settle()) count(entry);
		if (!record.isEmpty()) {
			record = gatherRecord(isGateway, isNews);
			recent = [];
		}
		recordLines = [];
		recordLength = 0;
	};

	const count = (entry: Entry): void => {
		const known = totals.get(entry.id);
		const lines = (known?.lines ?? 0) + entry.lines;
		if (known && (known.entry.weight >= entry.weight || entry.spans.length === 0)) {
			// A gateway's failure that only its cause made weightier shows where it showed before.
			const weight = Math.max(known.entry.weight, entry.weight);
			totals.set(entry.id, {...known, entry: {...known.entry, weight}, lines});
			return;
		}
		// An entry of a log is asked from its own line on, a run of a program all around.
		const near = ofLog
			? recordLines.slice(entry.line, entry.line + 1)
			: nearestFirst(recordLines, entry.line);
		const values = {...takeValues(entry.values, near, prepared.values)};
		totals.set(entry.id, {entry, lines, values, place: known?.place ?? totals.size});
	};

	/** Finds the line at an offset of the text that starts with a line and goes on with the next. */
	const findRow = (at: number, first: number, length: number) => {
		let offset = 0;
		let row = first;
		for (let end = length; at > end && row + 1 < waiting.length; ) {
			offset = end + 1;
			row += 1;
			end = offset + cleanLine((waiting[row] as Waiting).text).text.length;
		}
		return {offset, row};
	};

	/** The lines of a record before the first that shows something, which is when it matters. */
	const openRecord = (): void => {
		let first = recent.length;
		while (first > 0 && recent.length - first < kept) {
			first -= 1;
			if (findPrefix(recent[first] ?? '').record) break;
		}
		recordLines = recent.slice(first);
		recordLength = recordLines.length;
		ofLog = recordLength > 0 && isLog(recordLines[0] ?? '');
	};

	const takeLine = (index: number): void => {
		const {text} = waiting[index] as Waiting;
		const clean = cleanLine(text);
		const shows = !inRegion(clean.text) && reader.scan(clean.text);
		if (!shows && record.isEmpty()) {
			recent.push(clean.text);
			if (recent.length > 2 * kept) recent = recent.slice(-kept);
			return;
		}
		const prefix = findPrefix(clean.text);
		if (prefix.record || recordLength >= longestRecord) {
			closeRecord();
			ofLog = prefix.record && !isPrompt(clean.text);
		} else if (record.isEmpty()) openRecord();
		const line = recordLength++;
		if (line < kept) recordLines.push(clean.text);
		if (record.isEmpty()) {
			recent.push(clean.text);
			if (recent.length > 2 * kept) recent = recent.slice(-kept);
		}
		if (!shows || (prefix.record && !ofLog)) return;
		const following = () =>
			waiting
				.slice(index + 1, index + 1 + ahead)
				.map((next) => cleanLine(next.text).text)
				.join('\n');
		const reading = reader.read(clean.text, prefix.end, following);
		if (reading.hits.length === 0 && !reading.success && !reading.retry) return;
		const place = (span: Span): Span => {
			// A span of a tall phrase may stand on one of the lines that follow.
			const {offset, row} = findRow(span.start, index, clean.text.length);
			const {text: rowText, start: rowStart} = waiting[row] as Waiting;
			const {placeOf} = row === index ? clean : cleanLine(rowText);
			return {
				start: rowStart + placeOf(span.start - offset),
				end: rowStart + placeOf(span.end - offset - 1) + 1,
			};
		};
		const quote = (spans: readonly Span[]): readonly Quote[] =>
			quoteLines(`${clean.text}\n${following()}`, spans);
		record.add(reading, line, {place, quote});
	};

	const splitter = splitLines((text, start) => {
		waiting.push({text, start});
		if (waiting.length < batch) return;
		const ready = waiting.length - ahead;
		for (let index = 0; index < ready; index++) takeLine(index);
		waiting = waiting.slice(ready);
	});

	return {
		push: splitter.push,
		finish: () => {
			splitter.finish();
			for (let index = 0; index < waiting.length; index++) takeLine(index);
			waiting = [];
			closeRecord();
			return rankFindings([...totals.values()], catalogue.failures);
		},
	};
};

const isLog = (line: string): boolean => findPrefix(line).record && !isPrompt(line);

/** Lines that are taken at once; more than reach ahead, so that few are moved. */
const batch = 256;

const nearestFirst = (lines: readonly string[], at: number): readonly string[] =>
	lines
		.map((text, index) => ({text, far: Math.abs(index - at)}))
		.sort((one, other) => one.far - other.far)
		.map(({text}) => text);
