import {once} from 'node:events';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Entry} from '../../source/record/entry.ts';
import {readRecord} from '../../source/record/read-record.ts';
import {openRecord} from '../../source/record/write-record.ts';
import {outputOf, startLimitedProgram, startProgram} from './start-program.ts';
import {temporaryFolder} from './temporary-folder.ts';

const read = (at: number): Entry => ({
	at,
	lesson: 'small',
	kind: 'section-read',
	section: 'start',
});

const draft = (at: number, text: string, exercise = 'A'): Entry => ({
	at,
	lesson: 'small',
	kind: 'draft-kept',
	exercise,
	text,
});

const newFile = () => path.join(temporaryFolder(), 'record.jsonl');
const entriesOf = (file: string) => readRecord(file).entries;
const torn = '{"at":2,"lesson":"small","ki';

describe('append', () => {
	it('makes the folder and the file for the learner alone', () => {
		const file = path.join(temporaryFolder(), 'deep', 'er', 'record.jsonl');
		const record = openRecord(file);
		expect(existsSync(path.dirname(file))).toBe(false);

		record.append(read(1));
		record.append(read(2));
		expect(entriesOf(file)).toEqual([read(1), read(2)]);
		if (process.platform !== 'win32') {
			expect(statSync(file).mode & 0o777).toBe(0o600);
			expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
		}
	});

	it('never lets half a line swallow the next entry, and keeps a copy of it aside', () => {
		const file = newFile();
		writeFileSync(file, `${JSON.stringify(read(1))}\n${torn}`);
		const record = openRecord(file);
		record.append(read(3));
		record.append(read(4));

		expect(readRecord(file)).toMatchObject({
			entries: [read(1), read(3), read(4)],
			problems: [],
			torn: 1,
		});
		const copy = path.join(path.dirname(file), 'record.torn-1.jsonl');
		expect(readFileSync(copy, 'utf8')).toBe(`${torn}\n`);
	});

	it('gives every half line a copy of its own', () => {
		const file = newFile();
		for (const _ of ['first', 'second']) {
			writeFileSync(file, torn, {flag: 'a'});
			openRecord(file).append(read(3));
		}

		expect(readdirSync(path.dirname(file)).sort()).toEqual([
			'record.jsonl',
			'record.torn-1.jsonl',
			'record.torn-2.jsonl',
		]);
		expect(readRecord(file)).toMatchObject({
			entries: [read(3), read(3)],
			torn: 2,
		});
	});

	it('only ends a last line that lacks nothing but its newline', () => {
		const file = newFile();
		writeFileSync(file, JSON.stringify(read(1)));
		openRecord(file).append(read(2));
		expect(entriesOf(file)).toEqual([read(1), read(2)]);
		expect(readdirSync(path.dirname(file))).toEqual(['record.jsonl']);
	});

	it('begins a new file when the record was moved away meanwhile', () => {
		const file = newFile();
		const record = openRecord(file);
		record.append(read(1));
		renameSync(file, `${file}.old`);
		record.append(read(2));
		expect(entriesOf(file)).toEqual([read(2)]);
	});
});

describe('keepDraft', () => {
	const openWithClock = (file: string) => {
		const timers: (() => void)[] = [];
		const record = openRecord(file, {
			later: (run, milliseconds) => {
				expect(milliseconds).toBe(300);
				timers.push(run);
			},
		});
		return {record, timers, passTime: () => timers.shift()?.()};
	};

	it('writes the first draft at once and of those on its heels the last', () => {
		const file = newFile();
		const {record, passTime} = openWithClock(file);
		record.keepDraft(draft(1, 't'));
		expect(entriesOf(file)).toEqual([draft(1, 't')]);

		record.keepDraft(draft(2, 'ti'));
		record.keepDraft(draft(3, 'tim'));
		expect(entriesOf(file)).toEqual([draft(1, 't')]);

		passTime();
		expect(entriesOf(file)).toEqual([draft(1, 't'), draft(3, 'tim')]);
	});

	it('writes at once again after a pause, and never twice', () => {
		const file = newFile();
		const {record, timers, passTime} = openWithClock(file);
		record.keepDraft(draft(1, 't'));
		passTime();
		expect(timers).toEqual([]);
		record.keepDraft(draft(2, 'ti'));
		passTime();
		record.flush();
		expect(entriesOf(file)).toEqual([draft(1, 't'), draft(2, 'ti')]);
	});

	it('rests after a draft that had to wait, too', () => {
		const file = newFile();
		const {record, passTime} = openWithClock(file);
		record.keepDraft(draft(1, 't'));
		record.keepDraft(draft(2, 'ti'));
		passTime();
		record.keepDraft(draft(3, 'tim'));
		expect(entriesOf(file)).toHaveLength(2);
		passTime();
		expect(entriesOf(file)).toHaveLength(3);
	});

	it('lets go of a waiting draft before anything else is written', () => {
		const file = newFile();
		const {record} = openWithClock(file);
		record.keepDraft(draft(1, 't'));
		record.keepDraft(draft(2, 'ti'));
		record.append(read(3));
		record.flush();
		expect(entriesOf(file)).toEqual([draft(1, 't'), draft(2, 'ti'), read(3)]);
	});

	it('loses no draft of one exercise to a draft of another', () => {
		const file = newFile();
		const {record} = openWithClock(file);
		record.keepDraft(draft(1, 't'));
		record.keepDraft(draft(2, 'ti'));
		record.keepDraft(draft(3, 'd', 'B'));
		record.flush();
		expect(entriesOf(file)).toEqual([draft(1, 't'), draft(2, 'ti'), draft(3, 'd', 'B')]);
	});

	it('coalesces places like drafts', () => {
		const file = newFile();
		const {record} = openWithClock(file);
		const at = (time: number, fraction: number): Entry => ({
			at: time,
			lesson: 'small',
			kind: 'moved',
			section: 'start',
			fraction,
		});
		record.keepDraft(at(1, 0.1));
		record.keepDraft(at(2, 0.2));
		record.keepDraft(at(3, 0.3));
		record.flush();
		expect(entriesOf(file)).toEqual([at(1, 0.1), at(3, 0.3)]);
	});
});

describe('a record that can not be written', () => {
	const openListening = (file: string) => {
		const heard: (string | undefined)[] = [];
		return {
			heard,
			record: openRecord(file, {onProblem: (problem) => heard.push(problem)}),
		};
	};

	it('is reported once, and the entries are kept once it can be', () => {
		const folder = path.join(temporaryFolder(), 'data');
		writeFileSync(folder, 'a file in its place');
		const file = path.join(folder, 'record.jsonl');
		const {heard, record} = openListening(file);
		record.append(read(1));
		record.append(read(2));
		expect(heard).toEqual([
			`Nothing is being kept: a part of the path is a file, not a folder (ENOTDIR, ${file}).`,
		]);

		rmSync(folder);
		record.append(read(3));
		expect(heard).toHaveLength(2);
		expect(heard[1]).toBeUndefined();
		expect(entriesOf(file)).toEqual([read(1), read(2), read(3)]);
	});

	it('holds only the last of many drafts meanwhile', () => {
		const file = newFile();
		mkdirSync(file);
		const {heard, record} = openListening(file);
		for (let at = 0; at < 1000; at += 1) {
			record.append(draft(at, 'x'.repeat(at)));
		}

		rmSync(file, {recursive: true});
		record.flush();
		expect(heard).toHaveLength(2);
		expect(entriesOf(file)).toEqual([draft(999, 'x'.repeat(999))]);
	});

	it.runIf(existsSync('/dev/full'))('says that the disk is full', () => {
		const file = newFile();
		symlinkSync('/dev/full', file);
		const {heard, record} = openListening(file);
		record.append(read(1));
		record.keepDraft(draft(2, 'still here'));
		record.flush();
		expect(heard).toEqual([`Nothing is being kept: the disk is full (ENOSPC, ${file}).`]);

		rmSync(file);
		record.append(read(3));
		expect(entriesOf(file)).toEqual([read(1), draft(2, 'still here'), read(3)]);
	});

	it.skipIf(process.platform === 'win32')(
		'gets over a write that stopped half-way',
		async () => {
			const file = newFile();
			const output = await outputOf(startLimitedProgram(32, 'append-some.ts', file, 'a'));
			expect(output).toBe(
				`Nothing is being kept: the file may not grow any further (EFBIG, ${file}).\n`,
			);

			const before = readRecord(file);
			expect(before.entries.length).toBeGreaterThan(30);
			expect(before.torn).toBe(1);
			openRecord(file).append(read(1));
			expect(readRecord(file)).toMatchObject({
				entries: [...before.entries, read(1)],
				damaged: 0,
			});
		},
	);
});

describe('several programs', () => {
	it('write at once without tearing a line', async () => {
		const file = path.join(temporaryFolder(), 'new', 'record.jsonl');
		const outputs = await Promise.all([
			outputOf(startProgram('append-some.ts', file, 'a')),
			outputOf(startProgram('append-some.ts', file, 'b')),
		]);
		expect(outputs).toEqual(['', '']);

		const {entries, damaged, torn: halves} = readRecord(file);
		expect({damaged, halves}).toEqual({damaged: 0, halves: 0});
		for (const name of ['a', 'b']) {
			const own = entries.filter(
				(entry) => entry.kind === 'draft-kept' && entry.exercise.startsWith(name),
			);
			expect(own.map(({at}) => at)).toEqual(Array.from({length: 500}, (_, at) => at));
		}
	}, 30_000);

	it('lose nothing that was written when they are killed', async () => {
		const file = newFile();
		let kept = 0;
		for (const _ of [1, 2, 3]) {
			const child = startProgram('append-forever.ts', file);
			await once(child.stdout as NodeJS.ReadableStream, 'data');
			child.kill('SIGKILL');
			await once(child, 'close');

			const {entries, damaged} = readRecord(file);
			expect(damaged).toBe(0);
			expect(entries.length).toBeGreaterThanOrEqual(kept + 100);
			kept = entries.length;
		}

		openRecord(file).append(read(1));
		expect(entriesOf(file)).toHaveLength(kept + 1);
		expect(entriesOf(file).at(-1)).toEqual(read(1));
	}, 30_000);
});
