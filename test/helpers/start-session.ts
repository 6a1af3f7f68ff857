import type {Course} from '../../source/content/course.ts';
import type {Entry, Happening} from '../../source/record/entry.ts';
import {foldProgress} from '../../source/record/fold-progress.ts';
import type {Effect} from '../../source/session/effect.ts';
import type {Event} from '../../source/session/event.ts';
import {initialState} from '../../source/session/initial-state.ts';
import type {Screen, State} from '../../source/session/state.ts';
import {update} from '../../source/session/update.ts';
import type {World} from '../../source/session/world.ts';
import {fixedGrade} from './fixed-grade.ts';

/** The program without a terminal: `update` alone, and what it wants done. */
export type Session = {
	readonly state: () => State;
	/** The screen, which has to be of a kind. */
	readonly screen: <K extends Screen['kind']>(kind: K) => Extract<Screen, {kind: K}>;
	readonly happen: (...events: readonly Event[]) => void;
	/** Presses keys by the names that the bindings give them. */
	readonly press: (...keys: readonly string[]) => void;
	readonly type: (text: string) => void;
	/** Everything that was to be recorded, the last of what is kept for later included. */
	readonly record: readonly Happening[];
	/** What else was to be done, such as starting the lab. */
	readonly wishes: readonly Exclude<Effect, {happening: Happening}>[];
	/** The same as entries, to start again from. */
	readonly entries: () => readonly Entry[];
	readonly quits: () => number;
	/** How often it was to be stopped, to go back to the shell for a while. */
	readonly suspensions: () => number;
	readonly world: World;
};

type Start = {
	readonly columns?: number;
	readonly rows?: number;
	readonly entries?: readonly Entry[];
	readonly seed?: number;
	readonly notice?: string;
};

/** Starts the lesson in a window of a stated size, 80×24 where none is stated. */
export const startSession = (course: Course, start: Start = {}): Session => {
	const {columns = 80, rows = 24, entries = [], seed = 1, notice} = start;
	const criteria = course.lesson.rubric.criteria.map(({id}) => id);
	const world: World = {
		course,
		grade: fixedGrade(criteria),
		gradeBy: (answer, exercise, rubric) =>
			fixedGrade(rubric.criteria.map(({id}) => id))(answer, exercise),
	};
	let state = initialState(
		{
			progress: foldProgress(entries, course.lesson.id),
			seed,
			viewport: {columns, rows},
			ascii: false,
			...(notice === undefined ? {} : {notice}),
		},
		world,
	);
	const record: Happening[] = [];
	const wishes: Exclude<Effect, {happening: Happening}>[] = [];
	let quits = 0;
	let suspensions = 0;
	const happen = (...events: readonly Event[]): void => {
		for (const event of events) {
			const step = update(state, event, world);
			state = step.state;
			for (const effect of step.effects) {
				if (effect.kind === 'quit') quits++;
				else if (effect.kind === 'suspend') suspensions++;
				else if ('happening' in effect) record.push(effect.happening);
				else wishes.push(effect);
			}
		}
	};
	return {
		state: () => state,
		screen: (kind) => {
			const {screen} = state;
			if (screen.kind !== kind) throw new Error(`Not ${kind}: ${screen.kind}`);
			return screen as never;
		},
		happen,
		press: (...keys) => happen(...keys.map((key): Event => ({kind: 'key-pressed', key}))),
		type: (text) => happen({kind: 'text-typed', text}),
		record,
		wishes,
		entries: () => [
			...entries,
			...record.map((one): Entry => ({at: 0, lesson: course.lesson.id, ...one})),
		],
		quits: () => quits,
		suspensions: () => suspensions,
		world,
	};
};
