import {addRow} from '../rubric/add-rows.ts';
import {hearWords, type Words} from '../rubric/hear-words.ts';
import {forAWhile, keepNumbers} from '../rubric/kernel.ts';
import {mapWeights, type SequenceNet, sayOutputs} from '../rubric/sequence-net.ts';
import {makeAdam} from './adam.ts';
import {type Aim, slopeAt} from './aim.ts';
import {descend} from './descend.ts';
import {makeLots} from './draw-lots.ts';
import {
	asNet,
	freshNet,
	type NamedWeights,
	type SequenceShape,
	weightsOf,
} from './fresh-sequence.ts';
import {type Grain, roundWeights} from './round-weights.ts';
import {slopeWords} from './slope-words.ts';

/** An answer as the net learns from it. */
export type SequenceRow = Aim & {
	/** For each word the places of its tags, and whether a sentence begins with it. */
	readonly words: Words;
};

// Chosen by leaving voices out.
const pace = {rounds: 14, rowsAtOnce: 64, firstRate: 3e-3, lastRate: 3e-4};
/**
From this round on the net hears with weights as they will be packed, while finer ones are learnt: so
it learns to make up for what rounding costs.
*/
const roundedFrom = 3;
const tagsLeftOut = 0.2;
const statesLeftOut = 0.4;
/** Answers that are longer are learnt from up to here. */
const mostWords = 90;

/** How the weights of a net are rounded; its biases of outputs are not. */
export const grainsOf = (
	width: number,
): {readonly tag: Grain; readonly other: Grain} => ({
	tag: {steps: 4, columns: width},
	other: {steps: 7, columns: 1},
});

/**
Fits a net that hears answers word by word, by stochastic gradient descent (Adam) on the logistic
loss of each output that is known. The same rows and seed give the same net.
*/
export const fitSequence = (
	rows: readonly SequenceRow[],
	shape: SequenceShape,
	seed: number,
): SequenceNet => {
	const {outputs, width} = shape;
	const lots = makeLots(seed);
	const learnt = freshNet(shape, lots);
	const net = mapWeights(learnt, (weights) => keepNumbers(weights.slice()));
	const adam = makeAdam(weightsOf(learnt));
	const {slopes} = adam;
	const netSlopes = asNet(learnt, slopes);

	const thinned = (words: SequenceRow['words']): Words =>
		words.slice(0, mostWords).map(({places, begins}) => ({
			places,
			begins,
			share: places.map(() => (lots.draw() < tagsLeftOut ? 0 : 1 / (1 - tagsLeftOut))),
		}));

	const learnFrom = (aim: SequenceRow): void => {
		const {exercise, words} = aim;
		const heard = thinned(words);
		const whole = hearWords(net, exercise, heard);
		const wide = whole.row.length;
		const kept = whole.row.map(() =>
			lots.draw() < statesLeftOut ? 0 : 1 / (1 - statesLeftOut),
		);
		const row = whole.row.map((value, place) => value * (kept[place] as number));
		const said = sayOutputs(net, exercise, row);
		const rowSlopes = new Float32Array(wide);
		for (let output = 0; output < outputs; output++) {
			const slope = slopeAt(aim, output, said[output] as number);
			if (slope === undefined) continue;
			const at = exercise * outputs + output;
			const error = slope / pace.rowsAtOnce;
			slopes.bias[at] = (slopes.bias[at] as number) + error;
			addRow(slopes.says, at * wide, error, row, 0, wide);
			addRow(rowSlopes, 0, error, net.says, at * wide, wide);
		}
		for (let place = 0; place < wide; place++) {
			rowSlopes[place] = (rowSlopes[place] as number) * (kept[place] as number);
		}
		slopeWords(net, netSlopes, exercise, heard, whole, rowSlopes);
	};

	const grains = grainsOf(width);
	const hearWith = (all: NamedWeights, isRounded: boolean): void => {
		const to = weightsOf(net);
		for (const [name, from] of Object.entries(all)) {
			const weights = to[name as keyof typeof to];
			if (!isRounded || name === 'bias') weights.set(from);
			else roundWeights(from, weights, name === 'tags' ? grains.tag : grains.other);
		}
	};
	const learnOnce = (row: SequenceRow): void => forAWhile(() => learnFrom(row));
	descend(rows, pace, lots.draw, learnOnce, (rate, round) => {
		adam.step(rate);
		hearWith(weightsOf(learnt), round >= roundedFrom);
	});
	hearWith(adam.averages, true);
	return mapWeights(net, (weights) => weights.slice());
};
