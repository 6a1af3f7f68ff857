import type {Catalogue, Failure} from '../diagnosis/catalogue.ts';
import {askQuestion} from '../drill/ask-question.ts';
import type {DrillCard, DrillQuestion} from '../drill/drill-question.ts';

/** A question that is on the screen, with the failure that it is about. */
export type AskedQuestion = {readonly question: DrillQuestion; readonly failure: Failure};

/**
The question of a card and a seed, made once and kept while it is on the screen.

Undefined where the catalogue is not there yet, or no longer has the failure.
*/
export const drillQuestionOf = (
	catalogue: Catalogue | undefined,
	card: DrillCard,
	seed: number,
): AskedQuestion | undefined => {
	if (catalogue === undefined) return undefined;
	const kept = memory.get(card);
	if (kept?.seed === seed) return kept.asked;
	const question = askQuestion(card, seed, catalogue);
	const failure = catalogue.failures.find(({id}) => id === card.failure);
	if (question === undefined || failure === undefined) return undefined;
	const asked = {question, failure};
	memory.set(card, {seed, asked});
	return asked;
};

const memory = new WeakMap<
	DrillCard,
	{readonly seed: number; readonly asked: AskedQuestion}
>();
