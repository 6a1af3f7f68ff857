import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Entry} from '../../source/record/entry.ts';
import {readRecord} from '../../source/record/read-record.ts';
import {temporaryFolder} from './temporary-folder.ts';

const read = (at: number): Entry => ({
	at,
	lesson: 'small',
	kind: 'section-read',
	section: 'start',
});

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

const recordOf = (content: string | Buffer) => {
	const file = path.join(temporaryFolder(), 'record.jsonl');
	writeFileSync(file, content);
	return file;
};

describe('readRecord', () => {
	it('reads entries in the order in which they were written', () => {
		const file = recordOf(line(read(2)) + line(read(1)));
		expect(readRecord(file)).toEqual({
			entries: [read(2), read(1)],
			problems: [],
			damaged: 0,
			unknown: 0,
			torn: 0,
		});
	});

	it('takes a record that is not there for an empty one', () => {
		const {entries, problems} = readRecord(path.join(temporaryFolder(), 'a', 'b.jsonl'));
		expect(entries).toEqual([]);
		expect(problems).toEqual([]);
	});

	it('passes over a torn last line and leaves the file alone', () => {
		const content = line(read(1)) + line(read(2)).slice(0, 20);
		const file = recordOf(content);
		expect(readRecord(file)).toMatchObject({
			entries: [read(1)],
			problems: [],
			torn: 1,
		});
		expect(readFileSync(file, 'utf8')).toBe(content);
	});

	it('reads a last line that lacks nothing but its newline', () => {
		const file = recordOf(line(read(1)).trimEnd());
		expect(readRecord(file)).toMatchObject({entries: [read(1)], torn: 0});
	});

	it('passes over kinds of a later version without a word', () => {
		const later = {
			at: 3,
			lesson: 'small',
			kind: 'drilled',
			failure: 'nxdomain',
		};
		const file = recordOf(line(read(1)) + line(later) + line(read(2)));
		expect(readRecord(file)).toMatchObject({
			entries: [read(1), read(2)],
			problems: [],
			unknown: 1,
		});
	});

	it.each([
		['no JSON', 'hello'],
		['a list', '[]'],
		['nothing at all', 'null'],
		['no time', JSON.stringify({...read(1), at: '1'})],
		['no lesson', JSON.stringify({at: 1, kind: 'opened'})],
		['no kind', JSON.stringify({at: 1, lesson: 'small'})],
		[
			'a kind that is inherited',
			'{"at":1,"lesson":"small","kind":"constructor","seed":[]}',
		],
		['a field of the wrong type', JSON.stringify({...read(1), section: 4})],
		[
			'a verdict of no known state',
			JSON.stringify({
				at: 1,
				lesson: 'small',
				kind: 'disputed',
				exercise: 'A',
				text: '',
				rubric: 'r1',
				verdict: {
					criterion: 'layer',
					met: true,
					state: 'shouted',
					evidence: [],
					sure: true,
				},
			}),
		],
	])('leaves out and counts a line with %s', (_, bad) => {
		const file = recordOf(`${line(read(1))}${bad}\n${line(read(2))}`);
		const {entries, problems, damaged, unknown} = readRecord(file);
		expect(entries).toEqual([read(1), read(2)]);
		expect(damaged + unknown).toBe(1);
		expect(problems).toHaveLength(damaged);
	});

	it('names the file and the first damaged line', () => {
		const file = recordOf(`${line(read(1))}\n?\n!\n`);
		expect(readRecord(file).problems).toEqual([
			`${file}:3: this line and 1 more are no entries and are left out; mend or delete them, or leave the file as it is.`,
		]);
	});

	it('reads lines that lie across the chunks in which the file is read', () => {
		const entries = Array.from({length: 300}, (_, at) => ({
			...read(at),
			section: 'ü🙂'.repeat(at * 7),
		}));
		expect(readRecord(recordOf(entries.map(line).join(''))).entries).toEqual(entries);
	});

	it('leaves out a line of many megabytes without keeping it', () => {
		const file = recordOf(
			Buffer.concat([
				Buffer.from(line(read(1))),
				Buffer.alloc(20 * 1024 * 1024, 'x'),
				Buffer.from(`\n${line(read(2))}`),
			]),
		);
		expect(readRecord(file)).toMatchObject({
			entries: [read(1), read(2)],
			damaged: 1,
		});
	});

	it('says in one sentence that the record can not be read', () => {
		const folder = path.join(temporaryFolder(), 'record.jsonl');
		mkdirSync(folder);
		expect(readRecord(folder).problems).toEqual([
			`The record can't be read: there is a folder in its place (EISDIR, ${folder}).`,
		]);
	});
});
