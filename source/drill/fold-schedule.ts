import type {DrillAnswer} from '../record/progress.ts';
import {advanceSchedule, emptySchedule, type Schedule} from './schedule.ts';

/**
Folds the answers of all drills into a schedule.

What was folded last is kept: with one more answer only that one is new.
*/
export const foldSchedule = (answers: readonly DrillAnswer[]): Schedule => {
	const {count, newest} = last;
	const goesOn = answers.length >= count && answers[count - 1] === newest;
	const from = goesOn ? last.schedule : emptySchedule;
	const rest = goesOn ? answers.slice(count) : answers;
	const schedule = rest.length === 0 ? from : advanceSchedule(from, rest);
	last = {count: answers.length, newest: answers.at(-1), schedule};
	return schedule;
};

let last: {
	readonly count: number;
	readonly newest: DrillAnswer | undefined;
	readonly schedule: Schedule;
} = {count: 0, newest: undefined, schedule: emptySchedule};

/** How many cards are due at a moment, in milliseconds since the epoch. */
export const countDue = (answers: readonly DrillAnswer[], now: number): number => {
	if (answers.length === 0) return 0;
	let due = 0;
	for (const card of foldSchedule(answers).cards.values()) if (card.due <= now) due++;
	return due;
};
