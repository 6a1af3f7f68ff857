/** How a round of blind mode went. */
export type BlindRound = {
	/** Connections that were made and clients that the program ran. */
	readonly checks: number;
	/** Milliseconds from the question to the answer. */
	readonly ms: number;
	/** What of the diagnosis was right, from 0 to 1. */
	readonly right: number;
};

/** Points of at most 100, and where some were lost. */
export type BlindScore = {
	readonly points: number;
	readonly forDiagnosis: number;
	readonly forChecks: number;
	readonly forTime: number;
};

const most = {diagnosis: 60, checks: 25, time: 15} as const;
/** As many checks are free; each further one costs so many points. */
const freeChecks = 2;
const costOfCheck = 5;
/** Milliseconds up to which time costs nothing, and at which it costs all. */
const quick = 60_000;
const slow = 600_000;

/**
Counts the points of a round: most for the diagnosis, some for few checks and for being quick.

Who is wrong gets nothing for haste.
*/
export const scoreBlind = ({checks, ms, right}: BlindRound): BlindScore => {
	const share = Math.min(1, Math.max(0, right));
	const lostChecks = Math.max(0, checks - freeChecks) * costOfCheck;
	const late = Math.min(1, Math.max(0, (ms - quick) / (slow - quick)));
	const forDiagnosis = Math.round(most.diagnosis * share);
	const forChecks = Math.round(Math.max(0, most.checks - lostChecks) * share);
	const forTime = Math.round(most.time * (1 - late) * share);
	return {points: forDiagnosis + forChecks + forTime, forDiagnosis, forChecks, forTime};
};
