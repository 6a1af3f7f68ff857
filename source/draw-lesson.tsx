import {render} from 'ink';
import {App} from './app.tsx';
import type {Course} from './content/course.ts';
import {KeyFeed} from './keys/key-feed.ts';
import {openRecord} from './record/write-record.ts';
import {fieldText, takesKeysItself} from './session/context-of.ts';
import {createStore} from './session/create-store.ts';
import type {State} from './session/state.ts';
import type {World} from './session/world.ts';
import {FaultOnKey} from './terminal/fault-on-key.tsx';
import type {Terminal} from './terminal/open-terminal.ts';
import {suspendProgram} from './terminal/suspend-program.ts';
import {withoutAlternateScreen} from './terminal/without-alternate-screen.ts';
import type {Theme} from './theme/theme.ts';

// The bundler runs a required module when it is first asked for, and not on every start.
const grader = () =>
	require('./rubric/grade-answer.ts') as typeof import('./rubric/grade-answer.ts');

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

type SuspendTerminal = (callback: () => Promise<void>) => Promise<void>;

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
			grader().gradeAnswer(answer, exercise, lesson.rubric, earlier),
	};
	const record = openRecord(path, {
		onProblem: (problem) => store.dispatch({kind: 'record-changed', problem}),
	});
	const store = createStore(state, world, {
		now: Date.now,
		append: record.append,
		keepLatest: record.keepDraft,
		quit: () => leave(0),
		loadCatalogue: () => {
			import('error-lesson:catalogue').then(
				({default: catalogue}) => store.dispatch({kind: 'catalogue-loaded', catalogue}),
				fail,
			);
		},
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
		onPaste: (text) => {
			const taken =
				store.state().screen.kind === 'reference' && /[\r\n]/.test(text.trim());
			if (taken) store.dispatch({kind: 'text-pasted', text: text.replaceAll('\r', '\n')});
			return taken;
		},
	});
	let suspendTerminal: SuspendTerminal | undefined;
	let isAway = false;
	/** Lends the terminal out for as long as something takes, and draws all of the screen after it. */
	const lend = (until: () => Promise<void> | void): void => {
		if (isAway || suspendTerminal === undefined) return;
		isAway = true;
		suspendTerminal(async () => {
			record.flush();
			terminal.close();
			await until();
			terminal.reopen();
			isAway = false;
		}).catch(fail);
	};
	const suspend = (): void => lend(suspendProgram);
	process.on('SIGTSTP', suspend);
	// Somebody else stopped the program; the shell has had the terminal since.
	process.on('SIGCONT', () => lend(() => {}));
	const screen = render(
		<>
			<App
				store={store}
				world={world}
				theme={theme}
				spareRows={spareRows}
				onReady={(lendOut) => {
					suspendTerminal = lendOut;
				}}
			/>
			{FAULT === undefined ? undefined : <FaultOnKey />}
		</>,
		{
			stdin: feed as unknown as NodeJS.ReadStream,
			stdout: withoutAlternateScreen(stdout, terminal.isOpen),
			exitOnCtrlC: false,
			alternateScreen: true,
			incrementalRendering: true,
			maxFps: 500,
			interactive: true,
			// Nothing here writes to the console, and a console of its own takes time to make.
			patchConsole: false,
		},
	);
	screen.waitUntilExit().catch(fail);
	return record.flush;
};
