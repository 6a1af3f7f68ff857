/** What a net is to say of an answer. */
export type Aim = {
	/** The place of the exercise among all. */
	readonly exercise: number;
	/** For each output 1 where it holds, 0 where it does not, -1 where that is not known. */
	readonly holds: Int8Array;
	/** 1 for an answer that somebody wrote, less for one that was put together. */
	readonly weight: number;
};

/** The slope of the logistic loss at what is said of an output, as a logit; nothing where it is not known. */
export const slopeAt = (
	{holds, weight}: Aim,
	output: number,
	said: number,
): number | undefined => {
	const wanted = holds[output] ?? -1;
	return wanted < 0 ? undefined : weight * (1 / (1 + Math.exp(-said)) - wanted);
};
