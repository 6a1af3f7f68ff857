import {addRow} from './add-rows.ts';
import {type GruTrace, runGru, weighInputs} from './gru.ts';
import {newNumbers} from './kernel.ts';
import {type Pooled, poolStates, type SequenceNet} from './sequence-net.ts';

/** What a net heard in an answer, with what learning needs of the way there; see `forAWhile`. */
export type Heard = {
	readonly inputs: Float32Array;
	readonly forth: GruTrace;
	readonly back: GruTrace;
	readonly pooled: Pooled;
};

/** The words of an answer as numbers: for each the places of its tags, and how much each counts. */
export type Words = readonly {
	readonly places: readonly number[];
	readonly share?: readonly number[];
}[];

const embedWords = (net: SequenceNet, exercise: number, words: Words): Float32Array => {
	const {width} = net;
	const inputs = newNumbers(words.length * width);
	for (const [step, {places, share}] of words.entries()) {
		addRow(inputs, step * width, 1, net.exercises, exercise * width, width);
		for (const [number, place] of places.entries()) {
			addRow(inputs, step * width, share?.[number] ?? 1, net.tags, place * width, width);
		}
	}
	return inputs;
};

/** Hears the words of an answer to an exercise; linear in their number. */
export const hearWords = (net: SequenceNet, exercise: number, words: Words): Heard => {
	const inputs = embedWords(net, exercise, words);
	const steps = words.length;
	const forth = runGru(net.forth, weighInputs(net.forth, inputs, steps), false);
	const back = runGru(net.back, weighInputs(net.back, inputs, steps), true);
	return {
		inputs,
		forth,
		back,
		pooled: poolStates([forth, back], net.forth.size, words.length),
	};
};
