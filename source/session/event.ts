import type {Catalogue} from '../diagnosis/catalogue.ts';
import type {DrillWish} from './drill-screens.ts';
import type {LabEvent} from './lab-event.ts';

/** What has happened; `update` decides what becomes of it. */
export type Event =
	| {readonly kind: 'key-pressed'; readonly key: string}
	| {
			readonly kind: 'window-resized';
			readonly columns: number;
			readonly rows: number;
	  }
	/** The text of the open field changed: an answer, a filter or a search. */
	| {readonly kind: 'text-typed'; readonly text: string}
	/** Something of more than one line was pasted. */
	| {readonly kind: 'text-pasted'; readonly text: string}
	| {readonly kind: 'catalogue-loaded'; readonly catalogue: Catalogue}
	| {readonly kind: 'choice-highlighted'; readonly choice: string}
	| {readonly kind: 'choice-made'; readonly choice: string}
	/** The time that was asked for, in milliseconds since the epoch. */
	| {readonly kind: 'clock-read'; readonly at: number}
	| LabEvent
	/** A drill was asked for when the program was started. */
	| {readonly kind: 'drill-asked'; readonly wish: DrillWish}
	/** The lab was asked for when the program was started. */
	| {readonly kind: 'lab-asked'}
	/** The record can't be written, or can be again where `problem` is undefined. */
	| {readonly kind: 'record-changed'; readonly problem: string | undefined};
