import type {Happening} from '../record/entry.ts';
import type {LabEffect} from './lab-effect.ts';

/** What the store is to do in the world outside. */
export type Effect =
	| {readonly kind: 'append-record'; readonly happening: Happening}
	/** Like `append-record`, for what changes with every key: only the last one matters. */
	| {readonly kind: 'keep-latest'; readonly happening: Happening}
	/** Loads the failures; `catalogue-loaded` follows. */
	| {readonly kind: 'load-catalogue'}
	/** Asks what time it is; `clock-read` follows at once. */
	| {readonly kind: 'read-clock'}
	| LabEffect
	| {readonly kind: 'quit'}
	| {readonly kind: 'suspend'};

/** The next state, and what is to be done. */
export type Step<S> = {
	readonly state: S;
	readonly effects: readonly Effect[];
};
