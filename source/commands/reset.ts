import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {describeFailure} from '../record/describe-failure.ts';
import {findRecord} from '../record/find-record.ts';
import {setRecordAside} from '../record/set-record-aside.ts';
import {cleanText} from '../text/clean-text.ts';
import type {CommandIo} from './command-io.ts';

/**
Lets the learner start anew: asks, then renames the record to a backup and says where it is.

`--yes` doesn't ask. Exits 0 where the record was set aside or the learner said no, 1 where
there is none or it can't be renamed, 2 where nobody can be asked or an option is not known.
*/
export async function resetCommand(
	args: readonly string[],
	io: CommandIo,
	now: Date = new Date(),
): Promise<number> {
	const options = readOptions(args);
	if (!options) {
		io.err('error-lesson reset takes --yes, nothing else.\n');
		return 2;
	}

	const path = findRecord(io.env);
	if (!existsSync(path)) {
		io.out('There is no record, so there is nothing to reset.\n');
		return 1;
	}

	if (!options.yes && !io.ask) {
		io.err('Nobody can be asked without a terminal: use error-lesson reset --yes.\n');
		return 2;
	}

	if (!options.yes) {
		const question = 'Start anew? What is recorded so far stays as a backup. [y/N] ';
		const answer = (await io.ask?.(question)) ?? '';
		if (!/^\s*y(?:es)?\s*$/i.test(answer)) {
			io.out('Nothing was changed.\n');
			return 0;
		}
	}

	try {
		const backup = setRecordAside(path, now);
		io.out(`The next lesson starts anew. The backup is ${cleanText(backup)}\n`);
		return 0;
	} catch (error) {
		io.err(`The record stays as it is: ${describeFailure(error, path)}.\n`);
		return 1;
	}
}

function readOptions(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			options: {yes: {type: 'boolean', short: 'y', default: false}},
		}).values;
	} catch {
		return undefined;
	}
}
