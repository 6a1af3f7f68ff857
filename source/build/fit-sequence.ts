import {addRow} from '../rubric/add-rows.ts';
import type {Gru, GruTrace} from '../rubric/gru.ts';
import {hearWords, type Words} from '../rubric/hear-words.ts';
import {forAWhile, keepNumbers, newNumbers} from '../rubric/kernel.ts';
import {mapWeights, type SequenceNet, sayOutputs} from '../rubric/sequence-net.ts';
import {makeAdam} from './adam.ts';
import {type Aim, slopeAt} from './aim.ts';
import {descend} from './descend.ts';
import {makeLots} from './draw-lots.ts';
import {freshNet, type SequenceShape, weightsOf} from './fresh-sequence.ts';
import {type Grain, roundWeights} from './round-weights.ts';
import {slopeGru} from './slope-gru.ts';

/** An answer as the net learns from it. */
export type SequenceRow = Aim & {
	/** For each word the places of its tags. */
	readonly words: readonly (readonly number[])[];
};

// Chosen by leaving voices out.
const pace = {rounds: 12, rowsAtOnce: 64, firstRate: 3e-3, lastRate: 3e-4};
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
	const {outputs, width, units} = shape;
	const lots = makeLots(seed);
	const learnt = freshNet(shape, lots);
	const net = mapWeights(learnt, (weights) => keepNumbers(weights.slice()));
	const adam = makeAdam(weightsOf(learnt));
	const {slopes} = adam;
	const forthSlopes: Gru = {
		size: units,
		fromInput: slopes.forthInput,
		fromState: slopes.forthState,
		bias: slopes.forthBias,
	};
	const backSlopes: Gru = {
		size: units,
		fromInput: slopes.backInput,
		fromState: slopes.backState,
		bias: slopes.backBias,
	};

	const thinned = (words: SequenceRow['words']): Words =>
		words.slice(0, mostWords).map((places) => ({
			places,
			share: places.map(() => (lots.draw() < tagsLeftOut ? 0 : 1 / (1 - tagsLeftOut))),
		}));

	const learnFrom = (aim: SequenceRow): void => {
		const {exercise, words} = aim;
		const heard = thinned(words);
		const {inputs, forth, back, pooled} = hearWords(net, exercise, heard);
		const wide = pooled.row.length;
		const kept = pooled.row.map(() =>
			lots.draw() < statesLeftOut ? 0 : 1 / (1 - statesLeftOut),
		);
		const row = pooled.row.map((value, place) => value * (kept[place] as number));
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
		const steps = heard.length;
		const inputSlopes = newNumbers(steps * width);
		const pull = (trace: GruTrace, gru: Gru, slope: Gru, number: number): void => {
			const stateSlopes = newNumbers(steps * units);
			for (let unit = 0; unit < units && steps > 0; unit++) {
				const place = number * units + unit;
				const mean = (rowSlopes[2 * units + place] as number) / steps;
				for (let step = 0; step < steps; step++) stateSlopes[step * units + unit] = mean;
				const most = (pooled.from[place] as number) * units + unit;
				stateSlopes[most] = (stateSlopes[most] as number) + (rowSlopes[place] as number);
			}
			slopeGru(
				{gru, slope, trace, inputs, steps, stateSlopes, inputSlopes},
				number === 1,
			);
		};
		pull(forth, net.forth, forthSlopes, 0);
		pull(back, net.back, backSlopes, 1);
		for (const [step, {places, share}] of heard.entries()) {
			addRow(slopes.exercises, exercise * width, 1, inputSlopes, step * width, width);
			for (const [number, place] of places.entries()) {
				const part = share?.[number] ?? 1;
				if (part === 0) continue;
				addRow(slopes.tags, place * width, part, inputSlopes, step * width, width);
			}
		}
	};

	const grains = grainsOf(width);
	const hearWithLearnt = (isRounded: boolean): void => {
		const to = weightsOf(net);
		for (const [name, from] of Object.entries(weightsOf(learnt))) {
			const weights = to[name as keyof typeof to];
			if (!isRounded || name === 'bias') weights.set(from);
			else roundWeights(from, weights, name === 'tags' ? grains.tag : grains.other);
		}
	};
	const learnOnce = (row: SequenceRow): void => forAWhile(() => learnFrom(row));
	descend(rows, pace, lots.draw, learnOnce, (rate, round) => {
		adam.step(rate);
		hearWithLearnt(round >= roundedFrom);
	});
	return mapWeights(net, (weights) => weights.slice());
};
