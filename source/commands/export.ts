import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import type {Catalogue} from '../diagnosis/catalogue.ts';
import {listMissed} from '../drill/list-missed.ts';
import {writeAnki} from '../drill/write-anki.ts';
import {describeFailure} from '../record/describe-failure.ts';
import {findRecord} from '../record/find-record.ts';
import {foldProgress} from '../record/fold-progress.ts';
import {readRecord} from '../record/read-record.ts';
import {cleanText} from '../text/clean-text.ts';
import type {CommandIo} from './command-io.ts';

/**
`error-lesson export --anki FILE`: writes the failures that the learner misses as a text that
Anki imports; with `-` for FILE to standard output.

Exits 0 where it was written, 1 where nothing is missed or the file can't be written, 2 on wrong
usage.
*/
export const exportCommand = async (
	args: readonly string[],
	io: CommandIo,
	catalogue: Catalogue,
	lesson: string,
): Promise<number> => {
	const file = readFile(args);
	if (file === undefined) {
		io.err('error-lesson export takes --anki FILE.\n');
		return 2;
	}
	const {entries, problems} = readRecord(findRecord(io.env));
	for (const problem of problems) io.err(`${problem}\n`);
	const missed = listMissed(foldProgress(entries, lesson).drills);
	if (missed.length === 0) {
		io.err(
			'Nothing is missed, so there is nothing to export: error-lesson drill asks.\n',
		);
		return 1;
	}
	const text = writeAnki(missed, catalogue);
	if (file === '-') {
		io.out(text);
		return 0;
	}
	try {
		writeFileSync(file, text);
	} catch (error) {
		io.err(`Nothing was written: ${describeFailure(error, file)}.\n`);
		return 1;
	}
	const notes = missed.length === 1 ? '1 note' : `${missed.length} notes`;
	io.out(`${notes} in ${cleanText(file)}: in Anki, File, Import.\n`);
	return 0;
};

const readFile = (args: readonly string[]): string | undefined => {
	try {
		const {anki} = parseArgs({args: [...args], options: {anki: {type: 'string'}}}).values;
		return anki === '' ? undefined : anki;
	} catch {
		return undefined;
	}
};
