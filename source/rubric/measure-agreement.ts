/** One mark of an expert and what the grader says. */
export type MarkPair = {readonly expert: boolean; readonly grader: boolean};

/** How far grader and expert agree over some marks. */
export type Agreement = {
	readonly marks: number;
	/** Share of marks on which both agree, from 0 to 1. */
	readonly accuracy: number;
	/** Cohen's kappa: agreement beyond chance, 1 at best, 0 where it is chance. */
	readonly kappa: number;
	/** Marks that the expert gives and the grader denies. */
	readonly misses: number;
	/** Marks that the grader gives and the expert denies. */
	readonly gifts: number;
};

/** Measures agreement; no marks at all count as full agreement. */
export const measureAgreement = (pairs: readonly MarkPair[]): Agreement => {
	const marks = pairs.length;
	const misses = pairs.filter(({expert, grader}) => expert && !grader).length;
	const gifts = pairs.filter(({expert, grader}) => !expert && grader).length;
	if (marks === 0) return {marks, accuracy: 1, kappa: 1, misses, gifts};
	const accuracy = (marks - misses - gifts) / marks;
	const byExpert = pairs.filter(({expert}) => expert).length / marks;
	const byGrader = pairs.filter(({grader}) => grader).length / marks;
	const chance = byExpert * byGrader + (1 - byExpert) * (1 - byGrader);
	const kappa = chance === 1 ? 1 : (accuracy - chance) / (1 - chance);
	return {marks, accuracy, kappa, misses, gifts};
};
