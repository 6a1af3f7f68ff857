import {render} from 'ink';
import {App} from './app.tsx';
import type {Course} from './content/course.ts';
import {KeyFeed} from './keys/key-feed.ts';
import {findRecord} from './record/find-record.ts';
import {foldProgress} from './record/fold-progress.ts';
import {readRecord} from './record/read-record.ts';
import {openRecord} from './record/write-record.ts';
import {gradeAnswer} from './rubric/grade-answer.ts';
import {fieldText, takesKeysItself} from './session/context-of.ts';
import {createStore} from './session/create-store.ts';
import {initialState} from './session/initial-state.ts';
import type {World} from './session/world.ts';
import {chooseTheme} from './theme/choose-theme.ts';

/** Opens the lesson on the whole screen; gives the exit code once it is left. */
export const openLessonScreen = async (
	course: Course,
	{ascii}: {readonly ascii: boolean},
): Promise<number> => {
	const {stdin, stdout, env, platform} = process;
	const theme = chooseTheme({env, platform, isTerminal: true, ascii});
	const path = findRecord(env);
	const {entries, problems} = readRecord(path);
	const progress = foldProgress(entries, course.lesson.id);
	const seed = progress.seed ?? Math.floor(Math.random() * 2 ** 31);
	const world: World = {
		course,
		grade: (answer, exercise, earlier) =>
			gradeAnswer(answer, exercise, course.lesson.rubric, earlier),
	};
	// Some Windows consoles scroll when the last row is written to its end.
	const spareRows = platform === 'win32' ? 1 : 0;
	const [notice] = problems;
	const start = {
		progress,
		seed,
		viewport: {
			columns: stdout.columns ?? 80,
			rows: (stdout.rows ?? 24) - spareRows,
		},
		ascii: theme.ascii,
		...(notice === undefined ? {} : {notice}),
	};
	const record = openRecord(path, {
		onProblem: (problem) => store.dispatch({kind: 'record-changed', problem}),
	});
	const store = createStore(initialState(start, world), world, {
		now: Date.now,
		append: record.append,
		keepLatest: record.keepDraft,
		quit: () => screen.unmount(),
	});
	record.append({
		at: Date.now(),
		lesson: course.lesson.id,
		kind: 'opened',
		seed,
		course: course.version,
	});
	const feed = new KeyFeed(stdin, {
		oneByOne: () => takesKeysItself(store.state().screen),
		field: () => fieldText(store.state().screen),
		hold: store.hold,
	});
	const screen = render(
		<App store={store} world={world} theme={theme} spareRows={spareRows} />,
		{
			stdin: feed as unknown as NodeJS.ReadStream,
			exitOnCtrlC: false,
			alternateScreen: true,
			incrementalRendering: true,
			maxFps: 120,
			interactive: true,
			patchConsole: true,
		},
	);
	let signal = 0;
	const leave = (number: number) => () => {
		signal = number;
		screen.unmount();
	};
	const handlers = {SIGINT: leave(2), SIGTERM: leave(15), SIGHUP: leave(1)};
	for (const [name, handler] of Object.entries(handlers)) process.on(name, handler);
	await screen.waitUntilExit();
	record.flush();
	feed.close();
	return signal === 0 ? 0 : 128 + signal;
};
