import type {Course} from './content/course.ts';
import type {LabOptions} from './lab/start-lab.ts';
import {composeFrame} from './parts/compose-frame.ts';
import type {Frame} from './parts/frame.ts';
import {findRecord} from './record/find-record.ts';
import {readProgress} from './record/read-progress.ts';
import {viewHome} from './screens/home/view-home.ts';
import type {Event} from './session/event.ts';
import {homeScreen} from './session/home-screen.ts';
import type {State} from './session/state.ts';
import {onEnd} from './terminal/on-end.ts';
import {onStop} from './terminal/on-stop.ts';
import {openTerminal, type Terminal} from './terminal/open-terminal.ts';
import {reportCrash} from './terminal/report-crash.ts';
import {chooseTheme} from './theme/choose-theme.ts';
import {paintLines} from './theme/paint-lines.ts';

export type OpenOptions = {
	readonly ascii: boolean;
	/** What the lab is started with, where somebody opens it. */
	readonly lab?: LabOptions;
	/** What happens first, where the lesson is not to open on its first screen. */
	readonly first?: Event;
};

/** Milliseconds that the lab gets to stop; what hangs then ends with the process. */
const longestEnd = 2000;

/** Who has not drilled yet does not wait for the schedule to be loaded. */
const dueIn = async ({progress, now = 0}: State): Promise<number> =>
	progress.drills.length === 0
		? 0
		: (await import('./drill/fold-schedule.ts')).countDue(progress.drills, now);

/** Until the screen that was asked for is there; the first one would only flash. */
const blankFrame: Frame = {title: '', body: [], context: 'keys'};

/**
Opens the lesson on the whole screen; the process ends when the learner leaves it.

The first screen is painted before Ink and React are loaded, from the same lines from which
Ink draws it then: a learner sees where they are at once, and what they type is answered as
soon as there is somebody to answer.
*/
export const openLesson = async (
	course: Course,
	{ascii, lab, first}: OpenOptions,
): Promise<never> => {
	const {stdin, stdout, env, platform} = process;
	let terminal: Terminal | undefined;
	let left = false;
	let flush = (): void => {};
	let endLab = (): Promise<void> | undefined => undefined;
	let ending: Promise<void> | undefined;
	const leave = (code: number): void => {
		// The end is on its way already.
		if (ending !== undefined) return;
		if (!left) {
			left = true;
			flush();
			terminal?.close();
			ending = endLab();
		}
		if (ending === undefined) process.exit(code);
		const exit = (): never => process.exit(code);
		setTimeout(exit, longestEnd);
		ending.then(exit, exit);
	};
	const fail = (error: unknown): void => {
		terminal?.close();
		if (!left) process.stderr.write(`${reportCrash(error, VERSION)}\n`);
		leave(1);
	};
	onEnd({leave, fail}, process);
	try {
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
			now: Date.now(),
			...(notice === undefined ? {} : {notice}),
		};
		if (FAULT === 'start') throw new Error('a fault at the start, as asked');
		const lines = composeFrame(
			first === undefined
				? viewHome(state, home, {course}, await dueIn(state))
				: blankFrame,
			state.viewport,
			state.ascii,
		);
		const frame = paintLines(lines, theme);
		// From before the first picture: a learner can press Ctrl-Z as soon as they see one.
		const stops = onStop(async (until) => {
			terminal?.close();
			await until();
			terminal?.reopen(frame);
		}, fail);
		const taken = openTerminal({stdin, stdout}, frame);
		if (FAULT === 'SIGTSTP' || FAULT === 'SIGSTOP') process.kill(process.pid, FAULT);
		terminal = taken;
		process.on('exit', taken.close);
		if (FAULT === 'painted') throw new Error('a fault before Ink, as asked');
		if (FAULT === 'slow') await new Promise((resolve) => setTimeout(resolve, 5000));

		const {drawLesson} = await import('./draw-lesson.tsx');
		await stops.over();
		const {suspend} = stops;
		const drawn = drawLesson({
			course,
			state,
			theme,
			path,
			spareRows,
			terminal,
			suspend,
			leave,
			fail,
			lab: lab ?? {},
			...(first === undefined ? {} : {first}),
		});
		flush = drawn.flush;
		endLab = drawn.endLab;
		stops.lendWith(drawn.lend);
		keep();
	} catch (error) {
		fail(error);
	}
	return new Promise<never>(() => {});
};
