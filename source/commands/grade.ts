import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {gradeAnswer} from '../rubric/grade-answer.ts';
import type {Rubric} from '../rubric/rubric.ts';
import {cleanText} from '../text/clean-text.ts';
import type {CommandIo} from './command-io.ts';
import {type GradedLine, layAgreement, layChanges} from './lay-agreement.ts';
import {type AnswerLine, readAnswerLines} from './read-answer-lines.ts';

const usage =
	'Usage: error-lesson grade FILE.jsonl [--json] [--rubric FOLDER]; - is standard input.';

const readOptions = (args: readonly string[]) => {
	try {
		const {values, positionals} = parseArgs({
			args: [...args],
			options: {json: {type: 'boolean', default: false}, rubric: {type: 'string'}},
			allowPositionals: true,
		});
		const [file, ...others] = positionals;
		if (file === undefined || others.length > 0) return undefined;
		return {file, json: values.json, folder: values.rubric};
	} catch {
		return undefined;
	}
};

const reasonOf = (error: unknown): string => {
	const code = (error as NodeJS.ErrnoException).code;
	if (code === 'ENOENT') return 'is not there';
	if (code === 'EISDIR') return 'is a folder';
	if (code === 'ENOTDIR') return 'is no folder';
	return code === 'EACCES' ? 'may not be read' : 'cannot be read';
};

/** Reads a rubric from a folder, for the exercises of the one that is built in. */
const readFolder = async (
	folder: string,
	builtIn: Rubric,
): Promise<Rubric | readonly string[]> => {
	const files = readdirSync(folder)
		.sort()
		.filter((name) => /\.(?:yaml|yml|json)$/.test(name))
		.map((name) => ({
			file: path.join(folder, name),
			text: readFileSync(path.join(folder, name), 'utf8'),
		}));
	if (files.length === 0) return [`${folder} holds no rubric: no .yaml file is in it.`];
	// The reader brings a YAML parser along; only authors need it.
	const {readRubric} = await import('../content/read-rubric.ts');
	const outputs = builtIn.exercises.map(({id, output}) => [id, output] as const);
	const read = readRubric(files, Object.fromEntries(outputs));
	if ('rubric' in read) return read.rubric;
	return read.problems.map(
		({file, line, what, todo}) => `${file}:${line}: ${what} ${todo}`,
	);
};

const gradeLines = (
	answers: readonly AnswerLine[],
	rubric: Rubric,
): readonly GradedLine[] =>
	answers.map((line) => ({
		line,
		verdicts: gradeAnswer(line.answer, line.block, rubric).verdicts,
	}));

const asJson = ({line, verdicts}: GradedLine): string =>
	JSON.stringify({
		id: line.id,
		met: Object.fromEntries(verdicts.map(({criterion, met}) => [criterion, met])),
	});

/**
`error-lesson grade FILE [--json] [--rubric FOLDER]`: grades a file of JSON lines
`{id, block, answer, met?}`.

Prints how the grader agrees with the marks in `met`, with misses and gifts by the rule that
decided, or, where no line has marks, what it makes of each answer; with `--json` one line `{id, met}` an answer instead. With `--rubric` it grades by the rules
of a folder and says what they change. Exits 2 on wrong usage, an unreadable file or a bad line.
*/
export const gradeCommand = async (
	args: readonly string[],
	io: CommandIo,
	rubric: Rubric,
): Promise<number> => {
	const options = readOptions(args);
	if (options === undefined) {
		io.err(`${usage}\n`);
		return 2;
	}
	const {file, json, folder} = options;
	const fail = (lines: readonly string[]): number => {
		for (const line of lines) io.err(`${cleanText(line)}\n`);
		return 2;
	};

	let text: string;
	try {
		text = file === '-' ? await io.readInput() : readFileSync(file, 'utf8');
	} catch (error) {
		return fail([`${file} ${reasonOf(error)}.`]);
	}
	let chosen = rubric;
	if (folder !== undefined) {
		try {
			const read = await readFolder(folder, rubric);
			if (!('criteria' in read)) return fail(read);
			chosen = read;
		} catch (error) {
			return fail([`${folder} ${reasonOf(error)}.`]);
		}
	}
	const shownAs = file === '-' ? 'standard input' : file;
	const read = readAnswerLines(
		text,
		shownAs,
		chosen.exercises.map(({id}) => id),
	);
	if ('problems' in read) return fail(read.problems);

	const graded = gradeLines(read.answers, chosen);
	const lines = json
		? graded.map(asJson)
		: [
				...layAgreement(graded),
				...(chosen === rubric
					? []
					: layChanges(gradeLines(read.answers, rubric), graded)),
			];
	io.out(lines.map((line) => `${json ? line : cleanText(line)}\n`).join(''));
	return 0;
};
