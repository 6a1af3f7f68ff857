import type {DrillAnswer} from '../record/progress.ts';
import {advanceSchedule, emptySchedule, type Schedule} from './schedule.ts';

/**
Folds the answers of all drills into a schedule.

What was folded last is kept: with one more answer only that one is new.
*/
export const foldSchedule = (answers: readonly DrillAnswer[]): Schedule => {
	const count = last.answers.length;
	const isLonger =
		answers.length >= count && answers[count - 1] === last.answers[count - 1];
	const schedule = isLonger
		? answers.length === count
			? last.schedule
			: advanceSchedule(last.schedule, answers.slice(count))
		: advanceSchedule(emptySchedule, answers);
	last = {answers, schedule};
	return schedule;
};

let last: {readonly answers: readonly DrillAnswer[]; readonly schedule: Schedule} = {
	answers: [],
	schedule: emptySchedule,
};

/** How many cards are due at a moment, in milliseconds since the epoch. */
export const countDue = (answers: readonly DrillAnswer[], now: number): number => {
	if (answers.length === 0) return 0;
	let due = 0;
	for (const card of foldSchedule(answers).cards.values()) if (card.due <= now) due++;
	return due;
};
