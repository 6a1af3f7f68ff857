import {render} from 'ink';
import {App} from './app.tsx';
import type {Course} from './content/course.ts';
import {keepLab} from './keep-lab.ts';
import {KeyFeed} from './keys/key-feed.ts';
import type {LabOptions} from './lab/start-lab.ts';
import {openRecord} from './record/write-record.ts';
import {fieldText, takesKeysItself} from './session/context-of.ts';
import {createStore} from './session/create-store.ts';
import type {Event} from './session/event.ts';
import type {State} from './session/state.ts';
import {isTimed} from './session/take-drill-time.ts';
import type {World} from './session/world.ts';
import {FaultOnKey} from './terminal/fault-on-key.tsx';
import {onSameSize} from './terminal/on-same-size.ts';
import type {Lend} from './terminal/on-stop.ts';
import type {Terminal} from './terminal/open-terminal.ts';
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
	/** What the lab is started with. */
	readonly lab: LabOptions;
	/** What happens first, where the lesson is not to open on its first screen. */
	readonly first?: Event;
	/** Stops the program as Ctrl-Z does. */
	readonly suspend: () => void;
	/** Ends the program. */
	readonly leave: (code: number) => void;
	/** Ends the program because of a fault of its own. */
	readonly fail: (error: unknown) => void;
};

type SuspendTerminal = (callback: () => Promise<void>) => Promise<void>;

/** What the drawn lesson still has to be asked for. */
export type Drawn = {
	/** Writes what is not recorded yet; call it before the program ends. */
	readonly flush: () => void;
	/** Stops the lab; undefined where none runs, so that nobody has to wait. */
	readonly endLab: () => Promise<void> | undefined;
	readonly lend: Lend;
};

/** Lets Ink take over the painted screen. */
export const drawLesson = ({
	course,
	state,
	theme,
	path,
	spareRows,
	terminal,
	suspend,
	leave,
	fail,
	lab: options,
	first,
}: Options): Drawn => {
	const {stdin, stdout} = process;
	const {lesson} = course;
	const world: World = {
		course,
		grade: (answer, exercise) => grader().gradeAnswer(answer, exercise, lesson.rubric),
		gradeBy: (answer, exercise, rubric) => grader().gradeAnswer(answer, exercise, rubric),
	};
	const lab = keepLab({
		load: async () => (await import('./lab/start-lab.ts')).startLab,
		options,
		dispatch: (event) => store.dispatch(event),
		fail,
	});
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
		suspend,
		lab: lab.obey,
	});
	// The time of an exam goes on while nobody presses a key.
	const clock = setInterval(() => {
		if (isTimed(store.state().screen))
			store.dispatch({kind: 'clock-read', at: Date.now()});
	}, 1000);
	clock.unref();
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
	let isReady: (suspendTerminal: SuspendTerminal) => void = () => {};
	/** Ink's way to lend the terminal out, which is there once its first frame is. */
	const ready = new Promise<SuspendTerminal>((resolve) => {
		isReady = resolve;
	});
	/** Lends the terminal out for as long as something takes, and draws all of the screen after it. */
	const lend: Lend = async (until) => {
		const suspendTerminal = await ready;
		await suspendTerminal(async () => {
			record.flush();
			terminal.close();
			await until();
			terminal.reopen();
		});
	};
	if (first !== undefined) {
		store.dispatch(first);
		// Ink writes over what it takes for an empty screen.
		terminal.clear();
	}
	onSameSize(stdout, () => {
		// The window was another size for a moment, and what it showed is lost.
		ready
			.then((suspendTerminal) => suspendTerminal(async () => terminal.clear()))
			.catch(fail);
	});
	const screen = render(
		<>
			<App
				store={store}
				world={world}
				theme={theme}
				spareRows={spareRows}
				onReady={isReady}
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
	return {flush: record.flush, lend, endLab: lab.end};
};
