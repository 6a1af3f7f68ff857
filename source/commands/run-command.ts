import {parseArgs} from 'node:util';
import type {CommandIo} from './command-io.ts';
import {commandIo} from './process-io.ts';
import {usage} from './usage.ts';

/**
Runs what the arguments ask for and gives the exit code.

Every command is imported only when it is asked for: a start loads what it shows.
*/
export const runCommand = async (args: readonly string[]): Promise<number> => {
	const io = commandIo();
	const [command, ...rest] = args;
	if (args.includes('--help') || args.includes('-h')) {
		io.out(usage);
		return 0;
	}
	if (args.includes('--version') || args.includes('-v')) {
		io.out(`${VERSION}\n`);
		return 0;
	}
	switch (command) {
		case 'print': {
			const {printCommand} = await import('./print.ts');
			return printCommand(rest, io, await loadCourse());
		}
		case 'progress': {
			const {progressCommand} = await import('./progress.ts');
			return progressCommand(rest, io, await loadCourse());
		}
		case 'grade': {
			const {gradeCommand} = await import('./grade.ts');
			return gradeCommand(rest, io, (await loadCourse()).lesson.rubric);
		}
		case 'explain': {
			const {explainCommand} = await import('./explain.ts');
			return explainCommand(rest, io, await loadCatalogue());
		}
		case 'lab': {
			if (process.stdout.isTTY && process.stdin.isTTY && !rest.includes('--serve')) {
				return openLab(rest, io);
			}
			const {labCommand} = await import('./lab.ts');
			return labCommand(rest, io);
		}
		case 'drill':
			return openDrill(rest, io);
		case 'export': {
			const {exportCommand} = await import('./export.ts');
			const {lesson} = await loadCourse();
			return exportCommand(rest, io, await loadCatalogue(), lesson.id);
		}
		case 'reset': {
			const {resetCommand} = await import('./reset.ts');
			return resetCommand(rest, io);
		}
		default:
			return openLesson(args);
	}
};

const loadCourse = async () => (await import('error-lesson:course')).default;

const loadCatalogue = async () => (await import('error-lesson:catalogue')).default;

const openLab = async (args: readonly string[], io: CommandIo): Promise<number> => {
	const {readLabOptions} = await import('./read-lab-options.ts');
	const options = readLabOptions(args);
	if (typeof options === 'string') {
		io.err(`${options}\n`);
		return 2;
	}
	const {ascii, serve: _serve, json: _json, ...lab} = options;
	const {openLesson: open} = await import('../open-lesson.ts');
	return open(await loadCourse(), {ascii, lab, first: {kind: 'lab-asked'}});
};

const openDrill = async (args: readonly string[], io: CommandIo): Promise<number> => {
	const {readDrillOptions} = await import('./read-drill-options.ts');
	const chance = () => Math.floor(Math.random() * 2 ** 31);
	const options = readDrillOptions(args, await loadCatalogue(), chance);
	if (typeof options === 'string') {
		io.err(`${options}\n`);
		return 2;
	}
	if (!process.stdin.isTTY || !process.stdout.isTTY) {
		io.err('error-lesson drill needs a terminal and a keyboard.\n');
		return 2;
	}
	const {ascii, wish} = options;
	const {openLesson: open} = await import('../open-lesson.ts');
	return open(await loadCourse(), {ascii, first: {kind: 'drill-asked', wish}});
};

const openLesson = async (args: readonly string[]): Promise<number> => {
	const io = commandIo();
	const [word] = args;
	if (word !== undefined && !word.startsWith('-')) {
		io.err(`error-lesson has no command "${word}". See error-lesson --help.\n`);
		return 2;
	}
	if (!process.stdout.isTTY) {
		const {printCommand} = await import('./print.ts');
		return printCommand(args, io, await loadCourse());
	}
	const options = readOptions(args);
	if (typeof options === 'string') {
		io.err(`${options} See error-lesson --help.\n`);
		return 2;
	}
	if (!process.stdin.isTTY) {
		io.err(
			'error-lesson is read with a keyboard, and its input is not one; error-lesson print prints the lesson.\n',
		);
		return 2;
	}
	const {openLesson: open} = await import('../open-lesson.ts');
	return open(await loadCourse(), options);
};

const readOptions = (args: readonly string[]): {readonly ascii: boolean} | string => {
	try {
		const {values} = parseArgs({
			args: [...args],
			options: {ascii: {type: 'boolean', default: false}},
		});
		return {ascii: values.ascii};
	} catch {
		return `error-lesson does not know "${args.find((arg) => arg !== '--ascii')}".`;
	}
};
