/**
From here on a criterion counts as met, by what the others are. Who has all the others right most
likely means this one as well: a doubt there is more often odd wording than a mistake.
*/
const enough = {allOthersMet: 0.25, otherwise: 0.55};

/** Nearer to that than this, the grader would rather ask than judge. */
const doubt = 0.1;

export type Mark = {
	readonly met: boolean;
	/** False where a little would have turned it. */
	readonly sure: boolean;
};

/** Says of something that stands alone whether it holds, by how likely it is. */
export const isLikely = (likelihood: number): boolean => likelihood >= enough.otherwise;

/** Decides the marks of one answer by how likely each is, from 0 to 1. */
export const decideMarks = (likelihoods: readonly number[]): readonly Mark[] =>
	likelihoods.map((likelihood, place) => {
		const othersMet =
			likelihoods.length > 1 &&
			likelihoods.every((other, at) => at === place || isLikely(other));
		const needed = othersMet ? enough.allOthersMet : enough.otherwise;
		return {
			met: likelihood >= needed,
			sure: Math.abs(likelihood - needed) >= doubt,
		};
	});
