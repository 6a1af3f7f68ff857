import {parseArgs} from 'node:util';
import type {Course} from '../content/course.ts';
import {layoutBlocks} from '../layout/layout-blocks.ts';
import type {Line} from '../layout/line.ts';
import {textWidth} from '../layout/text-width.ts';
import {chooseTheme} from '../theme/choose-theme.ts';
import {paintLines} from '../theme/paint-lines.ts';
import type {CommandIo} from './command-io.ts';

/** `error-lesson print`: the whole lesson as plain text, figures included. */
export const printCommand = async (
	args: readonly string[],
	io: CommandIo,
	course: Course,
): Promise<number> => {
	const options = readOptions(args, io);
	if (typeof options === 'string') {
		io.err(`${options}\n`);
		return 2;
	}
	const theme = chooseTheme({
		env: io.env,
		platform: process.platform,
		isTerminal: process.stdout.isTTY === true,
		// A file has no locale: only who asks for ASCII gets it.
		ascii: options.ascii,
	});
	const ascii = options.ascii || (process.stdout.isTTY === true && theme.ascii);
	io.out(`${paintLines(printLesson(course, options), {...theme, ascii})}\n`);
	return 0;
};

type PrintOptions = {
	/** Columns. */
	readonly width: number;
	readonly answers: boolean;
	readonly ascii: boolean;
};

/** The lines of a whole lesson on paper. */
export const printLesson = (
	course: Course,
	{width, answers}: Pick<PrintOptions, 'width' | 'answers'>,
): readonly Line[] => {
	const {lesson} = course;
	const title = `${lesson.course} · Lesson ${lesson.number}`;
	const heading = (text: string, sign: string): readonly Line[] => [
		[{text, strong: true}],
		[{text: sign.repeat(Math.min(width, textWidth(text))), tone: 'dim'}],
		[],
	];
	const lines: readonly Line[] = [
		[{text: title, tone: 'dim'}],
		...heading(lesson.title, '═'),
		...lesson.sections.flatMap((section) => [
			[],
			...heading(section.title, '─'),
			...layoutBlocks(section.blocks, {
				width,
				figures: lesson.figures,
				steppable: false,
				answers,
			}).lines,
			[],
		]),
	];
	return lines.map(trimmed);
};

/** Blanks at the end of a line are of no use on paper. */
const trimmed = (line: Line): Line => {
	const last = line.at(-1);
	if (last === undefined || !last.text.endsWith(' ')) return line;
	return [...line.slice(0, -1), {...last, text: last.text.trimEnd()}];
};

const readOptions = (args: readonly string[], io: CommandIo): PrintOptions | string => {
	let values: {width?: string; answers?: boolean; ascii?: boolean};
	try {
		({values} = parseArgs({
			args: [...args],
			options: {
				width: {type: 'string'},
				answers: {type: 'boolean'},
				ascii: {type: 'boolean'},
			},
		}));
	} catch {
		return 'error-lesson print takes --width N, --answers and --ascii.';
	}
	const columns = Number(io.env['COLUMNS'] ?? process.stdout.columns ?? 80);
	const width =
		values.width === undefined
			? Math.min(100, Math.max(20, Number.isInteger(columns) ? columns : 80))
			: Number(values.width);
	if (!Number.isInteger(width) || width < 20 || width > 200) {
		return `error-lesson print --width takes a whole number from 20 to 200, not "${values.width}".`;
	}
	return {
		width,
		answers: values.answers ?? false,
		ascii: values.ascii ?? false,
	};
};
