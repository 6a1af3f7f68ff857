import type {Catalogue, Failure} from '../diagnosis/catalogue.ts';
import {kindsOf} from './ask-question.ts';
import type {DrillCard} from './drill-question.ts';
import {isMeant} from './is-meant.ts';
import {cardKey, type Schedule, type ScheduledCard} from './schedule.ts';
import {seededRandom} from './seeded-random.ts';

type Situation = {
	readonly schedule: Schedule;
	readonly catalogue: Catalogue;
	/** What the drill is limited to, see `isMeant`. */
	readonly only: readonly string[];
	/** Milliseconds since the epoch. */
	readonly now: number;
	readonly seed: number;
};

/** With more ways open to ask about what is known by now, nothing new is begun. */
const enoughOpen = 10;

/**
Chooses what to ask: what is due, the longest overdue first; then something new, failures in the
order of the lesson; then what will be due next.

A failure is not asked about twice in a row where there is another one. Undefined where the drill
is limited to nothing that can be asked about.
*/
export const nextCard = (situation: Situation): DrillCard | undefined => {
	const {schedule, catalogue, only, now} = situation;
	const failures = catalogue.failures.filter((failure) => isMeant(failure, only));
	const byId = new Map(failures.map((failure) => [failure.id, failure]));
	const open = [...schedule.cards.values()]
		.filter(({card}) => {
			const failure = byId.get(card.failure);
			return failure !== undefined && kindsOf(failure, catalogue).includes(card.kind);
		})
		.toSorted((one, other) => one.due - other.due);
	const due = open.filter((card) => card.due <= now);
	return (
		firstFresh(due, schedule) ??
		(failures.length === 1 ? due[0]?.card : undefined) ??
		newCard(failures, situation) ??
		firstFresh(open, schedule) ??
		open[0]?.card
	);
};

const firstFresh = (
	cards: readonly ScheduledCard[],
	{recent}: Schedule,
): DrillCard | undefined =>
	cards.find(({card}) => !recent.slice(0, 2).includes(card.failure))?.card;

const newCard = (
	failures: readonly Failure[],
	{schedule, catalogue, seed}: Situation,
): DrillCard | undefined => {
	const asked = new Set<string>();
	for (const card of schedule.cards.values())
		if (card.asked) asked.add(card.card.failure);
	const begun = failures.filter(({id}) => asked.has(id));
	const unseen = begun.flatMap((failure): readonly DrillCard[] => {
		const kinds = kindsOf(failure, catalogue).filter(
			(kind) => !schedule.cards.has(cardKey({failure: failure.id, kind})),
		);
		// To write a diagnosis comes last: after the failure was recognised in other ways.
		const first = kinds.length > 1 ? kinds.filter((kind) => kind !== 'typed') : kinds;
		return first.map((kind) => ({failure: failure.id, kind}));
	});
	const fresh = unseen.filter(({failure}) => !schedule.recent.includes(failure));
	// Which kinds there are is found out by trying them, so only where it matters.
	const next = failures.find(
		(failure) => !asked.has(failure.id) && kindsOf(failure, catalogue).length > 0,
	);
	if (next !== undefined && (fresh.length === 0 || unseen.length < enoughOpen)) {
		const [kind] = kindsOf(next, catalogue);
		if (kind !== undefined) return {failure: next.id, kind};
	}
	const [card] = seededRandom(seed, 'unseen').shuffle(fresh.length > 0 ? fresh : unseen);
	return card;
};
