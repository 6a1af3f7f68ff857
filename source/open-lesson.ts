import type {Course} from './content/course.ts';
import {composeFrame} from './parts/compose-frame.ts';
import {findRecord} from './record/find-record.ts';
import {readProgress} from './record/read-progress.ts';
import {viewHome} from './screens/home/view-home.ts';
import {homeScreen} from './session/home-screen.ts';
import type {State} from './session/state.ts';
import {onEnd} from './terminal/on-end.ts';
import {openTerminal, type Terminal} from './terminal/open-terminal.ts';
import {reportCrash} from './terminal/report-crash.ts';
import {chooseTheme} from './theme/choose-theme.ts';
import {paintLines} from './theme/paint-lines.ts';

/**
Opens the lesson on the whole screen; the process ends when the learner leaves it.

The first screen is painted before Ink and React are loaded, from the same lines from which
Ink draws it then: a learner sees where they are at once, and what they type is answered as
soon as there is somebody to answer.
*/
export const openLesson = async (
	course: Course,
	{ascii}: {readonly ascii: boolean},
): Promise<never> => {
	const {stdin, stdout, env, platform} = process;
	let terminal: Terminal | undefined;
	let left = false;
	let flush = (): void => {};
	const leave = (code: number): never => {
		if (!left) {
			left = true;
			flush();
			terminal?.close();
		}
		process.exit(code);
	};
	const fail = (error: unknown): never => {
		terminal?.close();
		if (!left) process.stderr.write(`${reportCrash(error, VERSION)}\n`);
		return leave(1);
	};
	onEnd({leave, fail}, process);
	// Node writes warnings to where the lesson is.
	process.removeAllListeners('warning');

	const theme = chooseTheme({env, platform, isTerminal: true, ascii});
	const path = findRecord(env);
	const {progress, problems, keep} = readProgress(path, course.lesson.id, VERSION);
	// Some Windows consoles scroll when the last row is written to its end.
	const spareRows = platform === 'win32' ? 1 : 0;
	const [notice] = problems;
	const home = homeScreen(progress, course);
	const state: State = {
		screen: home,
		progress,
		seed: progress.seed ?? Math.floor(Math.random() * 2 ** 31),
		viewport: {
			columns: Math.max(1, stdout.columns || 80),
			rows: Math.max(1, (stdout.rows || 24) - spareRows),
		},
		ascii: theme.ascii,
		...(notice === undefined ? {} : {notice}),
	};
	if (FAULT === 'start') throw new Error('a fault at the start, as asked');
	const lines = composeFrame(
		viewHome(state, home, {course}),
		state.viewport,
		state.ascii,
	);
	terminal = openTerminal({stdin, stdout}, paintLines(lines, theme));
	process.on('exit', terminal.close);
	if (FAULT === 'painted') throw new Error('a fault before Ink, as asked');
	if (FAULT === 'slow') await new Promise((resolve) => setTimeout(resolve, 5000));

	const {drawLesson} = await import('./draw-lesson.tsx');
	flush = drawLesson({course, state, theme, path, spareRows, terminal, leave, fail});
	keep();
	return new Promise<never>(() => {});
};
