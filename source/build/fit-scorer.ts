import type {Rubric} from '../rubric/rubric.ts';
import type {CriterionWeights, Scorer} from '../rubric/scorer.ts';
import {fitLogistic, type Weights} from './fit-logistic.ts';
import {type Described, rowsFor} from './training-rows.ts';

/** How many numbers there are for a criterion; features share them where they must. */
export const buckets = 1 << 15;

/** Chosen by leaving voices out: half as much and twice as much do worse on voices not seen. */
const penalty = 0.8;

const pack = ({weights, bias}: Weights): CriterionWeights => {
	let largest = 0;
	for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
	const step = largest / 127 || 1;
	let signs = '';
	for (const weight of weights) {
		signs += String.fromCharCode(Math.round(weight / step) & 255);
	}
	return {
		bias: Number(bias.toPrecision(6)),
		step: Number(step.toPrecision(6)),
		weights: btoa(signs),
	};
};

/** Fits a scorer to described answers: one set of weights a criterion, and one for being an attempt. */
export const fitScorer = (described: readonly Described[], rubric: Rubric): Scorer => ({
	kind: 'scorer',
	buckets,
	criteria: Object.fromEntries(
		[...rubric.criteria.map(({id}) => id), 'attempt'].map((criterion) => [
			criterion,
			pack(fitLogistic(rowsFor(described, criterion), buckets, penalty)),
		]),
	),
});
