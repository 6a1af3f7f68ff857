import type {Catalogue} from '../diagnosis/catalogue.ts';
import {kindsOf} from './ask-question.ts';
import type {DrillCard} from './drill-question.ts';
import {isMeant} from './is-meant.ts';
import type {QuestionKind} from './question-kind.ts';
import {seededRandom} from './seeded-random.ts';

/**
Draws the cards of an exam: as many different failures as there are, then in further rounds the
same ones asked about in other ways. Nothing is typed, since only a choice is right or wrong at
once.
*/
export const drawExam = (
	catalogue: Catalogue,
	only: readonly string[],
	count: number,
	seed: number,
): readonly DrillCard[] => {
	const random = seededRandom(seed, 'exam');
	const rounds: {readonly failure: string; readonly kinds: readonly QuestionKind[]}[] =
		[];
	const meant = catalogue.failures.filter((failure) => isMeant(failure, only));
	for (const failure of random.shuffle(meant)) {
		if (rounds.length === count) break;
		const kinds = kindsOf(failure, catalogue).filter((kind) => kind !== 'typed');
		if (kinds.length > 0)
			rounds.push({failure: failure.id, kinds: random.shuffle(kinds)});
	}
	const cards: DrillCard[] = [];
	for (let round = 0; rounds.length > 0 && cards.length < count; round++) {
		for (const {failure, kinds} of rounds) {
			const kind = kinds[round % kinds.length];
			if (kind !== undefined && cards.length < count) cards.push({failure, kind});
		}
	}
	return cards;
};
