import {render} from 'ink';
import {App} from './app.tsx';
import type {Course} from './content/course.ts';
import {KeyFeed} from './keys/key-feed.ts';
import {openRecord} from './record/write-record.ts';
import {gradeAnswer} from './rubric/grade-answer.ts';
import {fieldText, takesKeysItself} from './session/context-of.ts';
import {createStore} from './session/create-store.ts';
import type {State} from './session/state.ts';
import type {World} from './session/world.ts';
import type {Terminal} from './terminal/open-terminal.ts';
import {withoutAlternateScreen} from './terminal/without-alternate-screen.ts';
import type {Theme} from './theme/theme.ts';

type Options = {
	readonly course: Course;
	/** The state that is on the screen already. */
	readonly state: State;
	readonly theme: Theme;
	/** The path of the record. */
	readonly path: string;
	readonly spareRows: number;
	readonly terminal: Terminal;
	/** Ends the program. */
	readonly leave: (code: number) => void;
	/** Ends the program because of a fault of its own. */
	readonly fail: (error: unknown) => void;
};

/** Lets Ink take over the painted screen; gives what has to be done before the program ends. */
export const drawLesson = ({
	course,
	state,
	theme,
	path,
	spareRows,
	terminal,
	leave,
	fail,
}: Options): (() => void) => {
	const {stdin, stdout} = process;
	const {lesson} = course;
	const world: World = {
		course,
		grade: (answer, exercise, earlier) =>
			gradeAnswer(answer, exercise, lesson.rubric, earlier),
	};
	const record = openRecord(path, {
		onProblem: (problem) => store.dispatch({kind: 'record-changed', problem}),
	});
	const store = createStore(state, world, {
		now: Date.now,
		append: record.append,
		keepLatest: record.keepDraft,
		quit: () => leave(0),
		suspend: () => suspend(),
	});
	const {seed} = state;
	record.append({
		at: Date.now(),
		lesson: lesson.id,
		kind: 'opened',
		seed,
		course: course.version,
	});
	const feed = new KeyFeed(stdin, {
		oneByOne: () => takesKeysItself(store.state().screen),
		field: () => fieldText(store.state().screen),
		hold: store.hold,
	});
	let suspend = (): void => {};
	const screen = render(
		<App
			store={store}
			world={world}
			theme={theme}
			spareRows={spareRows}
			onReady={(suspendTerminal) => {
				suspend = () => {
					void suspendTerminal(async () => {
						record.flush();
						terminal.close();
						const woken = new Promise((resolve) => process.once('SIGCONT', resolve));
						process.kill(0, 'SIGTSTP');
						await woken;
						terminal.reopen();
					});
				};
			}}
		/>,
		{
			stdin: feed as unknown as NodeJS.ReadStream,
			stdout: withoutAlternateScreen(stdout),
			exitOnCtrlC: false,
			alternateScreen: true,
			incrementalRendering: true,
			maxFps: 500,
			interactive: true,
		},
	);
	screen.waitUntilExit().catch(fail);
	return record.flush;
};
