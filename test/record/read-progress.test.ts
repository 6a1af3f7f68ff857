import {
	appendFileSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Entry} from '../../source/record/entry.ts';
import {foldProgress} from '../../source/record/fold-progress.ts';
import {readProgress} from '../../source/record/read-progress.ts';
import {readRecord} from '../../source/record/read-record.ts';
import {temporaryFolder} from './temporary-folder.ts';

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

/** Entries of many kinds, the later of which change what the earlier said. */
const entries = (count: number, from = 0): readonly Entry[] =>
	Array.from({length: count}, (_, offset) => {
		const index = from + offset;
		const common = {at: index, lesson: 'small'};
		switch (index % 4) {
			case 0:
				return {...common, kind: 'opened', seed: index, course: 'v1'};
			case 1:
				return {
					...common,
					kind: 'moved',
					section: `s${index % 7}`,
					fraction: (index % 10) / 10,
				};
			case 2:
				return {...common, kind: 'draft-kept', exercise: 'a', text: `draft ${index}`};
			default:
				return {
					...common,
					kind: 'question-answered',
					question: `q${index % 5}`,
					choice: `c${index % 3}`,
					right: index % 3 === 0,
				};
		}
	});

const recordOf = (list: readonly Entry[]): string => {
	const file = path.join(temporaryFolder(), 'record.jsonl');
	writeFileSync(file, list.map(line).join(''));
	return file;
};

const wholeFold = (file: string) => foldProgress(readRecord(file).entries, 'small');

const snapshotOf = (file: string) =>
	path.join(path.dirname(file), 'record.snapshot.json');

describe('readProgress', () => {
	it('gives what the whole record comes to, with and without a snapshot', () => {
		const file = recordOf(entries(1000));
		const first = readProgress(file, 'small', '1');
		expect(first.progress).toEqual(wholeFold(file));
		first.keep();
		expect(readProgress(file, 'small', '1').progress).toEqual(first.progress);
		appendFileSync(file, entries(50, 1000).map(line).join(''));
		expect(readProgress(file, 'small', '1').progress).toEqual(wholeFold(file));
	});

	it('reads only what came after the snapshot', () => {
		const file = recordOf(entries(1000));
		readProgress(file, 'small', '1').keep();
		// Were the beginning read, its first line would now be told of as damaged.
		const text = readFileSync(file, 'utf8');
		writeFileSync(file, text.replace('{', '#'));
		expect(readProgress(file, 'small', '1').problems).toEqual([]);
	});

	it('names the right line of damage after a snapshot, and then makes none', () => {
		const file = recordOf(entries(1000));
		readProgress(file, 'small', '1').keep();
		appendFileSync(file, `damage\n${entries(1000, 1000).map(line).join('')}`);
		const {problems, keep, progress} = readProgress(file, 'small', '1');
		expect(problems).toEqual([expect.stringContaining('record.jsonl:1001:')]);
		expect(progress).toEqual(wholeFold(file));
		const before = readFileSync(snapshotOf(file), 'utf8');
		keep();
		expect(readFileSync(snapshotOf(file), 'utf8')).toBe(before);
	});

	it('leaves half a line at the end out of the snapshot', () => {
		const file = recordOf(entries(1000));
		const [last] = entries(1, 1001);
		const half = line(last).slice(0, 20);
		appendFileSync(file, half);
		readProgress(file, 'small', '1').keep();
		appendFileSync(file, line(last).slice(20));
		expect(readProgress(file, 'small', '1').progress).toEqual(wholeFold(file));
	});

	it.each<[string, (file: string) => void]>([
		['is damaged', (file) => writeFileSync(snapshotOf(file), '{"by":"1","lesson":"sm')],
		['is empty', (file) => writeFileSync(snapshotOf(file), '')],
		['is not one', (file) => writeFileSync(snapshotOf(file), '{"progress":null}')],
		[
			'has another shape',
			(file) =>
				writeFileSync(
					snapshotOf(file),
					readFileSync(snapshotOf(file), 'utf8').replace(
						/"sectionsRead":\[.*?\]/,
						'"sectionsRead":7',
					),
				),
		],
		[
			'belongs to another record',
			(file) => writeFileSync(file, entries(900, 3).map(line).join('')),
		],
		[
			'is longer than the record',
			(file) => writeFileSync(file, entries(3, 8).map(line).join('')),
		],
		['was of a record that is empty now', (file) => writeFileSync(file, '')],
	])('counts everything anew where the snapshot %s', (_, spoil) => {
		const file = recordOf(entries(1000));
		readProgress(file, 'small', '1').keep();
		spoil(file);
		expect(readProgress(file, 'small', '1').progress).toEqual(wholeFold(file));
	});

	it('believes no snapshot of another version or of another lesson', () => {
		const file = recordOf(entries(1000));
		readProgress(file, 'small', '1').keep();
		writeFileSync(file, readFileSync(file, 'utf8').replace('{', '#'));
		expect(readProgress(file, 'small', '2').problems).toHaveLength(1);
		expect(readProgress(file, 'other', '1').problems).toHaveLength(1);
	});

	it('makes none for a short record, and one that only its owner can read', () => {
		const short = recordOf(entries(20));
		readProgress(short, 'small', '1').keep();
		expect(readdirSync(path.dirname(short))).toEqual(['record.jsonl']);
		const long = recordOf(entries(1000));
		readProgress(long, 'small', '1').keep();
		expect(statSync(snapshotOf(long)).mode & 0o777).toBe(0o600);
	});

	it('does without where the folder takes no snapshot', () => {
		const missing = path.join(temporaryFolder(), 'none', 'record.jsonl');
		const {progress, keep} = readProgress(missing, 'small', '1');
		keep();
		expect(progress).toEqual(foldProgress([], 'small'));
	});
});
