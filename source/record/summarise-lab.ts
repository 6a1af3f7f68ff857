import type {LabProgress} from './progress.ts';
import type {Score} from './summary.ts';
import {totalScore} from './total-score.ts';

/** What a learner has done in the lab. */
export type LabSummary = {
	/** Failures that were brought about at least once. */
	readonly ran: number;
	/** Of these, those that were diagnosed. */
	readonly diagnosed: number;
	/** Criteria met in the best diagnosis of each, all together. */
	readonly criteria: Score;
	readonly repaired: number;
	/** `best` is of 100 points. */
	readonly blind: {readonly rounds: number; readonly best: number};
};

/** Sums up what a learner has done in the lab. */
export const summariseLab = ({scenarios, blind}: LabProgress): LabSummary => {
	const all = Object.values(scenarios);
	const diagnoses = all.flatMap(({diagnosed}) => diagnosed ?? []);
	return {
		ran: all.filter(({ran}) => ran).length,
		diagnosed: diagnoses.length,
		criteria: totalScore(diagnoses.map(({met, of}) => ({done: met, of}))),
		repaired: all.filter(({repaired}) => repaired).length,
		blind: {rounds: blind.rounds, best: blind.best},
	};
};
