import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {findDataFolder} from '../record/find-data-folder.ts';

/**
Writes what is known of a crash to a file and gives the sentence that the learner is told.

The stack is for whoever mends the program; on a screen it helps nobody.
*/
export const reportCrash = (error: unknown, version: string): string => {
	const what = error instanceof Error ? error.message : String(error);
	const stack = error instanceof Error ? (error.stack ?? '') : '';
	const folder = findDataFolder(process.env);
	const file = path.join(folder, 'crash.txt');
	const sentence = `error-lesson stopped because of a fault of its own (${oneLine(what)}); your progress is kept.`;
	try {
		mkdirSync(folder, {recursive: true});
		writeFileSync(
			file,
			`error-lesson ${version}, Node ${process.version}, ${process.platform}\n${new Date().toISOString()}\n\n${stack || what}\n`,
		);
		return `${sentence} The report is in ${file}.`;
	} catch {
		return `${sentence} The report could not be written to ${file}.`;
	}
};

const oneLine = (text: string): string =>
	text.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ').slice(0, 200);
