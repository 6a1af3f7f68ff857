import {EventEmitter} from 'node:events';
import {Writable} from 'node:stream';
import xterm from '@xterm/headless';
import {render} from 'ink';
import {App} from '../../source/app.tsx';
import type {Course} from '../../source/content/course.ts';
import type {Catalogue} from '../../source/diagnosis/catalogue.ts';
import {KeyFeed, type KeySource} from '../../source/keys/key-feed.ts';
import type {Entry} from '../../source/record/entry.ts';
import {foldProgress} from '../../source/record/fold-progress.ts';
import {fieldText, takesKeysItself} from '../../source/session/context-of.ts';
import {createStore, type Store} from '../../source/session/create-store.ts';
import {initialState} from '../../source/session/initial-state.ts';
import type {LabEffect} from '../../source/session/lab-effect.ts';
import type {World} from '../../source/session/world.ts';
import {monochromePalette, type Palette} from '../../source/theme/palette.ts';

export type RenderedScreen = {
	/** The rows of the terminal, without blanks at their ends. */
	readonly rows: () => Promise<readonly string[]>;
	/** The rows as one picture. */
	readonly picture: () => Promise<string>;
	/** Sends what a terminal sends for keys, in one piece, and waits until it is drawn. */
	readonly press: (...keys: readonly string[]) => Promise<void>;
	readonly resize: (columns: number, rows: number) => Promise<void>;
	readonly store: Store;
	readonly world: World;
	/** Everything that was written to the terminal, escape sequences included. */
	readonly output: () => string;
	/** What was recorded since the start. */
	readonly entries: readonly Entry[];
	readonly quits: () => number;
	readonly suspensions: () => number;
	readonly close: () => Promise<void>;
};

/** The whole program but for its process, in a real terminal emulator of a stated size. */
export const renderScreen = async (
	course: Course,
	{
		columns,
		rows,
		entries: before = [],
		ascii = false,
		palette = monochromePalette,
		notice,
		seed = 1,
		grade,
		gradeBy,
		catalogue,
		lab,
		now = () => 0,
	}: {
		readonly columns: number;
		readonly rows: number;
		readonly entries?: readonly Entry[];
		readonly ascii?: boolean;
		readonly palette?: Palette;
		readonly notice?: string;
		readonly seed?: number;
		/** Judges the answers in place of the real grader. */
		readonly grade?: World['grade'];
		readonly gradeBy?: World['gradeBy'];
		/** What there is once the failures are asked for. */
		readonly catalogue?: Catalogue;
		/** Stands in for the lab: answers what is wanted of it with events. */
		readonly lab?: (effect: LabEffect, dispatch: Store['dispatch']) => void;
		readonly now?: () => number;
	},
): Promise<RenderedScreen> => {
	const terminal = new xterm.Terminal({
		cols: columns,
		rows,
		allowProposedApi: true,
		convertEol: true,
	});
	let output = '';
	let pending: Promise<void> = Promise.resolve();
	const stdout = Object.assign(
		new Writable({
			decodeStrings: false,
			write: (chunk: string | Buffer, _encoding, done) => {
				output += chunk.toString();
				pending = new Promise((resolve) =>
					terminal.write(chunk.toString(), () => resolve()),
				);
				done();
			},
		}),
		{columns, rows, isTTY: true},
	);
	const source = Object.assign(new EventEmitter(), {
		setEncoding: () => {},
		pause: () => {},
	}) as unknown as KeySource;
	const entries: Entry[] = [];
	let quits = 0;
	let suspensions = 0;
	const world: World = {
		course,
		grade: grade ?? (await realGrade(course)),
		gradeBy: gradeBy ?? (await realGradeBy()),
	};
	const store: Store = createStore(
		initialState(
			{
				progress: foldProgress(before, course.lesson.id),
				seed,
				viewport: {columns, rows},
				ascii,
				...(notice === undefined ? {} : {notice}),
			},
			world,
		),
		world,
		{
			now,
			append: (entry) => entries.push(entry),
			keepLatest: (entry) => entries.push(entry),
			quit: () => {
				quits++;
			},
			loadCatalogue: () => {
				if (catalogue !== undefined) {
					store.dispatch({kind: 'catalogue-loaded', catalogue});
				}
			},
			lab: (effect) => lab?.(effect, store.dispatch),
			suspend: () => {
				suspensions++;
			},
		},
	);
	let idle: (() => void) | undefined;
	const feed = new KeyFeed(source, {
		oneByOne: () => takesKeysItself(store.state().screen),
		field: () => fieldText(store.state().screen),
		hold: store.hold,
		onIdle: () => idle?.(),
	});
	const screen = render(<App store={store} world={world} theme={{palette, ascii}} />, {
		stdin: feed as unknown as NodeJS.ReadStream,
		stdout: stdout as unknown as NodeJS.WriteStream,
		exitOnCtrlC: false,
		alternateScreen: true,
		incrementalRendering: true,
		maxFps: 1000,
		interactive: true,
		patchConsole: false,
	});
	const settled = async (): Promise<void> => {
		await screen.waitUntilRenderFlush();
		await pending;
	};
	const picture = async (): Promise<readonly string[]> => {
		await settled();
		const buffer = terminal.buffer.active;
		return Array.from({length: terminal.rows}, (_, row) =>
			(buffer.getLine(buffer.baseY + row)?.translateToString(true) ?? '').trimEnd(),
		);
	};
	await settled();
	return {
		rows: picture,
		picture: async () => (await picture()).join('\n'),
		press: async (...keys) => {
			const done = new Promise<void>((resolve) => {
				idle = resolve;
			});
			source.emit('data', keys.join(''));
			await done;
			await settled();
		},
		resize: async (newColumns, newRows) => {
			terminal.resize(newColumns, newRows);
			stdout.columns = newColumns;
			stdout.rows = newRows;
			stdout.emit('resize');
			await settled();
		},
		output: () => output,
		store,
		world,
		entries,
		quits: () => quits,
		suspensions: () => suspensions,
		close: async () => {
			screen.unmount();
			await screen.waitUntilExit();
		},
	};
};

const realGrade = async (course: Course): Promise<World['grade']> => {
	const {gradeAnswer} = await import('../../source/rubric/grade-answer.ts');
	return (answer, exercise) => gradeAnswer(answer, exercise, course.lesson.rubric);
};

const realGradeBy = async (): Promise<World['gradeBy']> => {
	const {gradeAnswer} = await import('../../source/rubric/grade-answer.ts');
	return gradeAnswer;
};
