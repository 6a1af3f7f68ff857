import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {resetCommand} from '../../source/commands/reset.ts';
import {temporaryFolder} from '../record/temporary-folder.ts';
import {memoryIo} from './memory-io.ts';

const homeWith = (content: string) => {
	const home = temporaryFolder();
	writeFileSync(path.join(home, 'record.jsonl'), content);
	return home;
};

const now = new Date(2031, 3, 5, 6, 7, 8);
const backupName = 'record-2031-04-05-060708.jsonl';

describe('reset', () => {
	it.each(['y', 'Y', ' yes \n'])(
		'keeps a backup and says where after %j',
		async (answer) => {
			const home = homeWith('kept\n');
			const {io, said} = memoryIo(home, answer);
			expect(await resetCommand([], io, now)).toBe(0);

			const backup = path.join(home, backupName);
			expect(said).toEqual({
				out: `The next lesson starts anew. The backup is ${backup}\n`,
				err: '',
				asked: 1,
			});
			expect(readdirSync(home)).toEqual([backupName]);
			expect(readFileSync(backup, 'utf8')).toBe('kept\n');
		},
	);

	it.each(['', 'n', 'maybe', 'yesterday'])('changes nothing after %j', async (answer) => {
		const home = homeWith('kept\n');
		const {io, said} = memoryIo(home, answer);
		expect(await resetCommand([], io, now)).toBe(0);
		expect(said.out).toBe('Nothing was changed.\n');
		expect(readdirSync(home)).toEqual(['record.jsonl']);
	});

	it('does not ask with --yes', async () => {
		const home = homeWith('kept\n');
		const {io, said} = memoryIo(home, 'n');
		expect(await resetCommand(['--yes'], io, now)).toBe(0);
		expect(said.asked).toBe(0);
		expect(readdirSync(home)).toEqual([backupName]);
	});

	it('exits 2 with one sentence where nobody can be asked', async () => {
		const home = homeWith('kept\n');
		const {io, said} = memoryIo(home);
		expect(await resetCommand([], io, now)).toBe(2);
		expect(said.err).toBe(
			'Nobody can be asked without a terminal: use error-lesson reset --yes.\n',
		);
		expect(readdirSync(home)).toEqual(['record.jsonl']);
	});

	it('replaces no earlier backup', async () => {
		const home = homeWith('second\n');
		writeFileSync(path.join(home, backupName), 'first\n');
		const {io} = memoryIo(home);
		await resetCommand(['--yes'], io, now);
		expect(readFileSync(path.join(home, backupName), 'utf8')).toBe('first\n');
		const second = path.join(home, 'record-2031-04-05-060708-2.jsonl');
		expect(readFileSync(second, 'utf8')).toBe('second\n');
	});

	it('exits 1 where there is no record', async () => {
		const {io, said} = memoryIo(path.join(temporaryFolder(), 'none'), 'y');
		expect(await resetCommand([], io, now)).toBe(1);
		expect(said).toMatchObject({asked: 0, err: ''});
	});

	it('exits 2 for an option that it does not know', async () => {
		const home = homeWith('kept\n');
		const {io, said} = memoryIo(home, 'y');
		expect(await resetCommand(['--force'], io, now)).toBe(2);
		expect(said.err).toBe('error-lesson reset takes --yes, nothing else.\n');
		expect(readdirSync(home)).toContain('record.jsonl');
	});
});
