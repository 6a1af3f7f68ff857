import type {Catalogue, Failure} from '../diagnosis/catalogue.ts';
import {askFailure, askPair} from './ask-failure.ts';
import {askFault} from './ask-fault.ts';
import {askLayer} from './ask-layer.ts';
import {askNext} from './ask-next.ts';
import {askRulesOut} from './ask-rules-out.ts';
import type {Asked, DrillCard, DrillOutput, DrillQuestion} from './drill-question.ts';
import {makeOutput} from './make-output.ts';
import {type QuestionKind, questionKinds} from './question-kind.ts';
import {type SeededRandom, seededRandom} from './seeded-random.ts';

/**
Makes the question of a card: a fresh output, and what is asked about it.

The same catalogue, card and seed make the same question. Gives undefined where the failure is
gone from the catalogue, or none of its outputs can be asked about in this way.
*/
export const askQuestion = (
	card: DrillCard,
	seed: number,
	catalogue: Catalogue,
): DrillQuestion | undefined => {
	const failure = catalogue.failures.find(({id}) => id === card.failure);
	if (failure === undefined) return undefined;
	for (const output of possibleOutputs(failure, seed, catalogue)) {
		const random = seededRandom(seed, `${card.kind} of ${failure.id}`);
		const asked = ask(card, failure, output, catalogue, random);
		if (asked === undefined) continue;
		return {
			card,
			seed,
			output,
			prompt: asked.prompt,
			choices: random.shuffle(asked.choices),
		};
	}
	return undefined;
};

/** Outputs of a failure, each made when it is asked for; what is asked of them plays no part. */
function* possibleOutputs(
	failure: Failure,
	seed: number,
	catalogue: Catalogue,
): Generator<DrillOutput> {
	const random = seededRandom(seed, `output of ${failure.id}`);
	for (const template of random.shuffle(failure.outputs)) {
		const output = makeOutput(failure, template, catalogue, random);
		if (output !== undefined) yield output;
	}
}

const ask = (
	{kind, against}: DrillCard,
	failure: Failure,
	output: DrillOutput,
	catalogue: Catalogue,
	random: SeededRandom,
): Asked | undefined => {
	switch (kind) {
		case 'failure':
			return askFailure(failure, output, catalogue, random);
		case 'pair':
			return askPair(failure, output, catalogue, random, against);
		case 'layer':
			return askLayer(failure, output, catalogue, random);
		case 'fault':
			return askFault(failure);
		case 'next':
			return askNext(failure, output, catalogue, random);
		case 'rules-out':
			return askRulesOut(failure, output, catalogue, random);
		case 'typed':
			return {
				prompt: 'What failed, in which layer, and what would you check next?',
				choices: [],
			};
	}
};

/** The kinds of question that a failure can be asked about; none where no output of it is known. */
export const kindsOf = (
	failure: Failure,
	catalogue: Catalogue,
): readonly QuestionKind[] => {
	const known = remembered.get(failure);
	if (known !== undefined) return known;
	const found = new Set<QuestionKind>();
	for (const output of possibleOutputs(failure, 0, catalogue)) {
		const random = seededRandom(0, failure.id);
		for (const kind of questionKinds) {
			if (found.has(kind)) continue;
			const card = {failure: failure.id, kind};
			if (ask(card, failure, output, catalogue, random) !== undefined) found.add(kind);
		}
		if (found.size === questionKinds.length) break;
	}
	const kinds = questionKinds.filter((kind) => found.has(kind));
	remembered.set(failure, kinds);
	return kinds;
};

// Asked for with every question that is chosen, and always the same.
const remembered = new WeakMap<Failure, readonly QuestionKind[]>();
