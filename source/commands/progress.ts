import {parseArgs} from 'node:util';
import type {Course} from '../content/course.ts';
import {collectDisputes} from '../record/collect-disputes.ts';
import {findRecord} from '../record/find-record.ts';
import {foldProgress} from '../record/fold-progress.ts';
import {type RecordReading, readRecord} from '../record/read-record.ts';
import {reportDisputes} from '../record/report-disputes.ts';
import {reportLab} from '../record/report-lab.ts';
import {reportProgress} from '../record/report-progress.ts';
import {summariseLab} from '../record/summarise-lab.ts';
import {summariseProgress} from '../record/summarise-progress.ts';
import {cleanText} from '../text/clean-text.ts';
import type {CommandIo} from './command-io.ts';

/**
Prints where the learner stands, or with `--disputes` the verdicts held to be wrong.

`--json` prints the same as data, `--ascii` does without signs. Exits 0, or 1 where nothing is
recorded, or 2 for an option that it doesn't know.
*/
export async function progressCommand(
	args: readonly string[],
	io: CommandIo,
	course: Course,
): Promise<number> {
	const options = readOptions(args);
	if (!options) {
		io.err('error-lesson progress takes --json, --disputes and --ascii, nothing else.\n');
		return 2;
	}

	const path = findRecord(io.env);
	const reading = readRecord(path);
	for (const problem of reading.problems) {
		io.err(`${problem}\n`);
	}

	return options.disputes
		? printDisputes(reading, io, course, options.json)
		: printProgress(reading, io, course, {...options, path});
}

function readOptions(args: readonly string[]) {
	try {
		const {values} = parseArgs({
			args: [...args],
			options: {
				json: {type: 'boolean', default: false},
				disputes: {type: 'boolean', default: false},
				ascii: {type: 'boolean', default: false},
			},
		});
		return values;
	} catch {
		return undefined;
	}
}

function printProgress(
	reading: RecordReading,
	io: CommandIo,
	{lesson, version}: Course,
	options: {
		readonly json: boolean;
		readonly ascii: boolean;
		readonly path: string;
	},
): number {
	const begun = reading.entries.some((entry) => entry.lesson === lesson.id);
	const progress = foldProgress(reading.entries, lesson.id);
	const summary = summariseProgress(progress, {lesson, version});
	const lab = summariseLab(progress.lab);

	if (options.json) {
		const {damaged, unknown, torn} = reading;
		const record = {path: options.path, damaged, unknown, torn};
		io.out(asJson({lesson: lesson.id, begun, ...summary, lab, record}));
	} else if (begun) {
		printLines(io, [
			...reportProgress(summary, lesson.title, {ascii: options.ascii}),
			...reportLab(lab),
			'',
			`Kept in ${options.path}`,
		]);
	} else {
		printLines(io, ['Nothing is recorded yet: error-lesson starts the lesson.']);
	}

	return begun ? 0 : 1;
}

function printDisputes(
	reading: RecordReading,
	io: CommandIo,
	{lesson}: Course,
	json: boolean,
): number {
	const disputes = collectDisputes(reading.entries, lesson.id);
	if (json) {
		io.out(asJson(disputes));
	} else {
		printLines(
			io,
			disputes.length > 0 ? reportDisputes(disputes) : ['No verdict is disputed.'],
		);
	}

	return disputes.length > 0 ? 0 : 1;
}

function printLines(io: CommandIo, lines: readonly string[]): void {
	io.out(`${cleanText(lines.join('\n'))}\n`);
}

/** JSON escapes only some control characters by itself; DEL and C1 would reach the terminal. */
function asJson(value: unknown): string {
	const json = JSON.stringify(value, undefined, '\t').replace(
		/[\x7f-\x9f]/g,
		(character) => `\\u00${character.charCodeAt(0).toString(16)}`,
	);
	return `${json}\n`;
}
