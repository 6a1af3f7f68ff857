/**
From here on a criterion counts as met, by what the others are. Who has all the others right most
likely means this one as well: a doubt there is more often odd wording than a mistake. An answer of
one sentence has nothing else that shows how its words were meant; strings of right words are such.
*/
const enough = {allOthersMet: 0.22, otherwise: 0.59, inOneSentence: 0.79};

/** Nearer to that than this, the grader would rather ask than judge. */
const doubt = 0.1;

export type Mark = {
	readonly met: boolean;
	/** False where a little would have turned it. */
	readonly sure: boolean;
};

/** Says of something that stands alone whether it holds, by how likely it is. */
export const isLikely = (likelihood: number): boolean => likelihood >= enough.otherwise;

/** Decides the marks of one answer, of so many sentences, by how likely each is, from 0 to 1. */
export const decideMarks = (
	likelihoods: readonly number[],
	sentences: number,
): readonly Mark[] => {
	const alone = sentences > 1 ? enough.otherwise : enough.inOneSentence;
	return likelihoods.map((likelihood, place) => {
		const othersMet =
			likelihoods.length > 1 &&
			likelihoods.every((other, at) => at === place || other >= alone);
		const needed = othersMet ? enough.allOthersMet : alone;
		return {
			met: likelihood >= needed,
			sure: Math.abs(likelihood - needed) >= doubt,
		};
	});
};
