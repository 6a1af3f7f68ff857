import type {Entry, Happening} from '../record/entry.ts';
import type {Effect} from './effect.ts';
import type {Event} from './event.ts';
import type {LabEffect} from './lab-effect.ts';
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
	/** Starts the lab, works it and stops it; what comes of it is dispatched. */
	readonly lab: (effect: LabEffect) => void;
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
	const entryOf = (happening: Happening): Entry => ({
		at: ports.now(),
		lesson: world.course.lesson.id,
		...happening,
	});
	const carryOut = (effect: Effect): void => {
		switch (effect.kind) {
			case 'append-record':
				ports.append(entryOf(effect.happening));
				break;
			case 'keep-latest':
				ports.keepLatest(entryOf(effect.happening));
				break;
			case 'load-catalogue':
				ports.loadCatalogue();
				break;
			case 'read-clock':
				dispatch({kind: 'clock-read', at: ports.now()});
				break;
			case 'quit':
				ports.quit();
				break;
			case 'suspend':
				ports.suspend();
				break;
			default:
				ports.lab(effect);
		}
	};
	const dispatch = (event: Event): void => {
		const step = update(state, event, world);
		state = step.state;
		for (const effect of step.effects) carryOut(effect);
		tell();
	};
	return {
		state: () => state,
		shown: () => shown,
		dispatch,
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
