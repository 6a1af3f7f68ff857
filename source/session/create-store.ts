import type {Entry} from '../record/entry.ts';
import type {Event} from './event.ts';
import type {State} from './state.ts';
import {update} from './update.ts';
import type {World} from './world.ts';

/** What the store may do in the world outside. */
export type Ports = {
	/** Milliseconds since the epoch. */
	readonly now: () => number;
	readonly append: (entry: Entry) => void;
	/** Like `append`, for what changes with every key; it may be written a little later. */
	readonly keepLatest: (entry: Entry) => void;
	readonly quit: () => void;
	/** Gives the terminal back to the shell for a while. */
	readonly suspend: () => void;
	/** Loads the failures and dispatches `catalogue-loaded`. */
	readonly loadCatalogue: () => void;
};

export type Store = {
	readonly state: () => State;
	/** The state that was told last: what a screen is drawn from. */
	readonly shown: () => State;
	readonly dispatch: (event: Event) => void;
	/** Calls back after every change; returns the way to stop that. */
	readonly subscribe: (listener: () => void) => () => void;
	/** While held, changes are made but not told; letting go tells the last one. */
	readonly hold: (on: boolean) => void;
};

/** Holds the state, feeds events to `update` and carries its effects out. */
export const createStore = (initial: State, world: World, ports: Ports): Store => {
	let state = initial;
	let shown = initial;
	let held = false;
	const listeners = new Set<() => void>();
	const tell = (): void => {
		if (held || shown === state) return;
		shown = state;
		for (const listener of listeners) listener();
	};
	return {
		state: () => state,
		shown: () => shown,
		dispatch: (event) => {
			const step = update(state, event, world);
			state = step.state;
			for (const effect of step.effects) {
				if (!('happening' in effect)) {
					if (effect.kind === 'quit') ports.quit();
					else if (effect.kind === 'suspend') ports.suspend();
					else ports.loadCatalogue();
					continue;
				}
				const lesson = world.course.lesson.id;
				const entry: Entry = {at: ports.now(), lesson, ...effect.happening};
				if (effect.kind === 'append-record') ports.append(entry);
				else ports.keepLatest(entry);
			}
			tell();
		},
		subscribe: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		hold: (on) => {
			held = on;
			tell();
		},
	};
};
