import type {Choice, Question} from '../content/course.ts';
import {seededRandom} from '../drill/seeded-random.ts';

/**
The choices of a question in the order that one learner sees.

The same seed and question give the same order for ever, so that "the second one" stays the
second one when a learner comes back.
*/
export const shuffleChoices = (question: Question, seed: number): readonly Choice[] =>
	seededRandom(seed, question.id).shuffle(question.choices);
