import type {Catalogue, Failure} from '../diagnosis/catalogue.ts';
import type {Asked, DrillOutput} from './drill-question.ts';
import {isAlsoRight} from './is-also-right.ts';
import {listLookAlikes, listNamedLookAlikes} from './list-look-alikes.ts';
import {nameOrMeaning} from './name-or-meaning.ts';
import type {SeededRandom} from './seeded-random.ts';

/** Asks which failure an output shows, among the ones that it is taken for. */
export const askFailure = (
	failure: Failure,
	output: DrillOutput,
	catalogue: Catalogue,
	random: SeededRandom,
): Asked | undefined => {
	const possible = listLookAlikes(failure, catalogue)
		.map((other) => other.failure)
		.filter((other) => !isAlsoRight(other, failure, output));
	const named = listNamedLookAlikes(failure, catalogue).length;
	// The closest ones in turn, so that an answer is not known by its neighbours.
	const others = random
		.shuffle(possible.slice(0, Math.max(3, Math.min(5, named))))
		.slice(0, 3);
	return others.length === 0 ? undefined : askWhich(failure, others, output);
};

/** Asks which of two look-alikes it is: `against`, where it is one, or any that the files name. */
export const askPair = (
	failure: Failure,
	output: DrillOutput,
	catalogue: Catalogue,
	random: SeededRandom,
	against?: string,
): Asked | undefined => {
	const others = listNamedLookAlikes(failure, catalogue)
		.map((other) => other.failure)
		.filter((other) => !isAlsoRight(other, failure, output));
	const other = others.find(({id}) => id === against) ?? random.shuffle(others)[0];
	if (other === undefined) return undefined;
	const {choices} = nameOrMeaning(failure, [other], output);
	return {prompt: 'Two that look alike. Which one is it?', choices};
};

const askWhich = (
	failure: Failure,
	others: readonly Failure[],
	output: DrillOutput,
): Asked => {
	const {byName, choices} = nameOrMeaning(failure, others, output);
	return {prompt: byName ? 'What is this called?' : 'What does this say?', choices};
};
