import {parseArgs} from 'node:util';
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
			const {labCommand} = await import('./lab.ts');
			return labCommand(rest, io);
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
