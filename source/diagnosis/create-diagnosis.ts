import type {Catalogue} from './catalogue.ts';
import {cleanLine} from './clean-line.ts';
import {countTotals} from './count-totals.ts';
import {findPrefix, isPrompt} from './find-prefix.ts';
import type {Finding} from './finding.ts';
import {gatherRecord} from './gather-record.ts';
import {type InputLine, joinLines} from './join-lines.ts';
import {prepareSigns} from './prepare-signs.ts';
import {rankFindings} from './rank-findings.ts';
import {readBrokenLine} from './read-broken-line.ts';
import {lineReader} from './read-line.ts';
import {splitLines} from './split-lines.ts';
import {regionTracker} from './track-region.ts';

/** A diagnosis that goes on while the output comes in. */
export type Diagnosis = {
	readonly push: (chunk: string) => void;
	/** Ends the input and gives what it shows, best first. */
	readonly finish: () => readonly Finding[];
};

/** The lines after a line that its phrases may reach. */
const ahead = 7;
/** Lines that are taken at once; more than reach ahead, so that few are moved. */
const batch = 256;
/** A record keeps as many of its lines, to be asked for values. */
const kept = 80;
/** No program says more than this of one failure. */
const longestRecord = 600;
/** Logs are not broken by a terminal; what somebody pasted is shorter. */
const mayBeBroken = 3000;

/**
Starts a diagnosis; memory does not grow with the input, and its time is linear in it.

Lines that belong together are weighed together, then counted into a total for each failure.
*/
export const createDiagnosis = (catalogue: Catalogue): Diagnosis => {
	const prepared = prepareSigns(catalogue);
	const reader = lineReader(prepared);
	const inRegion = regionTracker(prepared.regions);
	const totals = countTotals(prepared.values);
	const gateways = new Set(
		catalogue.failures.filter(({status}) => (status ?? 0) >= 500).map(({id}) => id),
	);
	const newRecord = () => gatherRecord((id) => gateways.has(id), totals.isNews);

	let waiting: InputLine[] = [];
	let taken = 0;
	let record = newRecord();
	let recordLines: string[] = [];
	let recordLength = 0;
	let ofLog = false;
	/** Lines that showed nothing; one of them may be the start of the record of the next that does. */
	let recent: string[] = [];

	const closeRecord = (): void => {
		if (!record.isEmpty()) {
			totals.add(record.settle(), recordLines, ofLog);
			record = newRecord();
			recent = [];
		}
		recordLines = [];
		recordLength = 0;
	};

	/** Finds the lines before the first one of a record that shows something: only then they matter. */
	const openRecord = (): void => {
		const oldest = Math.max(0, recent.length - kept);
		const start = recent.findLastIndex((line) => findPrefix(line).record);
		recordLines = recent.slice(Math.max(start, oldest));
		recordLength = recordLines.length;
		const [first] = recordLines;
		ofLog = first !== undefined && findPrefix(first).record && !isPrompt(first);
	};

	const remember = (line: string): void => {
		recent.push(line);
		if (recent.length > 2 * kept) recent = recent.slice(-kept);
	};

	const takeLine = (index: number): void => {
		const line = waiting[index] as InputLine;
		const {text} = cleanLine(line.text);
		taken += 1;
		const quiet = inRegion(text);
		const shows = !quiet && reader.scan(text);
		const broken =
			shows || quiet || taken > mayBeBroken
				? undefined
				: readBrokenLine(line, waiting[index + 1], reader);
		if (!shows && !broken && record.isEmpty()) {
			remember(text);
			return;
		}
		const prefix = findPrefix(text);
		if (prefix.record || recordLength >= longestRecord) {
			closeRecord();
			ofLog = prefix.record && !isPrompt(text);
		} else if (record.isEmpty()) openRecord();
		const row = recordLength++;
		if (row < kept) recordLines.push(text);
		if (record.isEmpty()) remember(text);
		// What somebody typed is a wish, not an outcome.
		if (prefix.record && !ofLog) return;
		if (broken) {
			record.add(broken.reading, row, broken.joined);
			return;
		}
		if (!shows) return;
		const around = () => joinLines(waiting.slice(index, index + 1 + ahead), '\n');
		const reading = reader.read(text, prefix.end, () => around().text);
		if (reading.hits.length === 0 && !reading.success && !reading.retry) return;
		record.add(reading, row, {
			place: (span) =>
				(span.end <= text.length ? joinLines([line], '') : around()).place(span),
			quote: (spans) => around().quote(spans),
		});
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
			return rankFindings(totals.all(), catalogue.failures);
		},
	};
};
