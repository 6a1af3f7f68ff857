import {type Card, createEmptyCard, type FSRS, fsrs, type Grade, Rating} from 'ts-fsrs';
import type {DrillAnswer} from '../record/progress.ts';
import type {DrillCard} from './drill-question.ts';
import {isQuestionKind} from './question-kind.ts';

/** When every card that was asked, or that a mistake called for, is to be asked again. */
export type Schedule = {
	readonly cards: ReadonlyMap<string, ScheduledCard>;
	/** How many answers went into it. */
	readonly answers: number;
	/** The failures that were asked about last, the latest first. */
	readonly recent: readonly string[];
};

export type ScheduledCard = {
	readonly card: DrillCard;
	/** Milliseconds since the epoch. */
	readonly due: number;
	/** What FSRS knows of it. */
	readonly memory: Card;
	/** False for a card that a mix-up called for and that was never asked. */
	readonly asked: boolean;
};

export const emptySchedule: Schedule = {cards: new Map(), answers: 0, recent: []};

export const cardKey = ({failure, kind}: DrillCard): string => `${failure} ${kind}`;

/** Without fuzz, which would make two folds of one record differ; made when it is first needed. */
const scheduler = (): FSRS =>
	(made ??= fsrs({enable_fuzz: false, maximum_interval: 365}));

let made: FSRS | undefined;

/** Two that were mixed up come back, side by side, while the mistake is fresh: 10 minutes. */
const mixedUpAgain = 10 * 60_000;
/** The last moment that a date can say. */
const lastMoment = 8.64e15;
/** Failures are not asked about again before as many others have been. */
const rememberedFailures = 3;

/**
Says when each card is due once one more answer is given.

An interval is FSRS's, from how well the answer came. One that took a look-alike for the failure
also brings the two of them back soon, to be told apart from both sides.
*/
export const advanceSchedule = (
	schedule: Schedule,
	answers: readonly DrillAnswer[],
): Schedule => {
	const cards = new Map(schedule.cards);
	let {recent} = schedule;
	for (const answer of answers) {
		const {failure, question: kind, choice, right} = answer;
		if (!isQuestionKind(kind) || !(Math.abs(answer.at) < lastMoment)) continue;
		const key = cardKey({failure, kind});
		const known = cards.get(key);
		const at = new Date(Math.max(answer.at, known?.memory.last_review?.getTime() ?? 0));
		const {card: memory} = scheduler().next(
			known?.memory ?? createEmptyCard(at),
			at,
			gradeOf(answer),
		);
		cards.set(key, {
			card: {failure, kind},
			due: memory.due.getTime(),
			memory,
			asked: true,
		});
		recent = [failure, ...recent.filter((id) => id !== failure)].slice(
			0,
			rememberedFailures,
		);
		if (right || choice === failure || (kind !== 'failure' && kind !== 'pair')) continue;
		const soon = at.getTime() + mixedUpAgain;
		for (const [one, other] of [
			[failure, choice],
			[choice, failure],
		] as const) {
			callFor(cards, {failure: one, kind: 'pair', against: other}, soon);
		}
	}
	return {cards, answers: schedule.answers + answers.length, recent};
};

const callFor = (
	cards: Map<string, ScheduledCard>,
	card: DrillCard,
	due: number,
): void => {
	const key = cardKey(card);
	const known = cards.get(key);
	cards.set(key, {
		card,
		due: Math.min(known?.due ?? due, due),
		memory: known?.memory ?? createEmptyCard(new Date(due)),
		asked: known?.asked ?? false,
	});
};

/** A right guess is a weak memory; only who was sure and right may wait long. */
const gradeOf = ({right, sure}: DrillAnswer): Grade => {
	if (!right) return Rating.Again;
	if (sure === 'guess') return Rating.Hard;
	return sure === 'sure' ? Rating.Easy : Rating.Good;
};
