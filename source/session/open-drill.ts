import type {Catalogue} from '../diagnosis/catalogue.ts';
import {drawExam} from '../drill/draw-exam.ts';
import type {DrillCard} from '../drill/drill-question.ts';
import {foldSchedule} from '../drill/fold-schedule.ts';
import {nextCard} from '../drill/next-card.ts';
import {hashText} from '../drill/seeded-random.ts';
import type {DrillRun, DrillWish} from './drill-screens.ts';
import type {Effect, Step} from './effect.ts';
import {homeScreen} from './home-screen.ts';
import type {State} from './state.ts';
import type {World} from './world.ts';

/** Milliseconds for each question of an exam. */
const timeForOne = 60_000;
/** Questions of an exam where nobody says how many. */
const usualExam = 20;

/** Opens a drill: asks for what it needs, the failures and the time. */
export const openDrill = (state: State, wish: DrillWish): Step<State> => ({
	state: {...state, screen: {kind: 'drill-opening', wish}},
	effects:
		state.catalogue === undefined
			? [{kind: 'load-catalogue'}, {kind: 'read-clock'}]
			: [{kind: 'read-clock'}],
});

/** A drill without limits, with questions that the learner has not seen. */
export const freshWish = ({seed, progress}: State): DrillWish => ({
	seed: hashText(`${seed} ${progress.drills.length}`),
	only: [],
	exam: false,
});

/** Begins a drill that was opened, once the failures and the time are there. */
export const beginDrill = (state: State, wish: DrillWish, world: World): Step<State> => {
	const {catalogue} = state;
	if (catalogue === undefined || state.now === undefined) return {state, effects: []};
	const {seed, count, only} = wish;
	const run: DrillRun = {
		seed,
		only,
		...(count === undefined ? {} : {count}),
		answers: [],
	};
	if (!wish.exam) return askNextCard(state, run, world, wish.typed);
	const cards = drawExam(catalogue, only, count ?? usualExam, seed);
	const exam = {cards, limit: cards.length * timeForOne, started: state.now};
	return askNextCard(state, {...run, count: cards.length, exam}, world);
};

/** Begins the drill that waits for what was just loaded. */
export const beginIfAsked = (state: State, world: World): Step<State> =>
	state.screen.kind === 'drill-opening'
		? beginDrill(state, state.screen.wish, world)
		: {state, effects: []};

/** Asks the next question of a run, or shows how it went after the last one. */
export const askNextCard = (
	state: State,
	run: DrillRun,
	world: World,
	typed = false,
): Step<State> => {
	const {catalogue} = state;
	if (catalogue === undefined) return {state, effects: []};
	if (run.count !== undefined && run.answers.length >= run.count) {
		return finishRun(state, run, false);
	}
	const seed = hashText(`${run.seed} ${run.answers.length}`);
	const chosen = chooseCard(state, catalogue, run, seed);
	if (chosen === undefined) {
		return {
			state: {...state, screen: homeScreen(state.progress, world.course)},
			effects: [],
		};
	}
	const card: DrillCard = typed ? {failure: chosen.failure, kind: 'typed'} : chosen;
	return showCard(state, run, card, seed);
};

/** Puts a card on the screen, to be answered in the way that belongs to it. */
export const showCard = (
	state: State,
	run: DrillRun,
	card: DrillCard,
	seed: number,
): Step<State> => ({
	state: {
		...state,
		screen:
			card.kind === 'typed'
				? {
						kind: 'drill-typing',
						run,
						card,
						seed,
						text: '',
						phase: 'typing',
						counted: false,
						scrolled: 0,
					}
				: {
						kind: 'drill',
						run,
						card,
						seed,
						stage: {kind: 'choosing'},
						highlighted: 0,
						scrolled: 0,
					},
	},
	effects: [{kind: 'read-clock'}],
});

/** Ends a run, and shows how it went; the result of an exam is recorded. */
export const finishRun = (state: State, run: DrillRun, late: boolean): Step<State> => {
	const {exam, seed, answers} = run;
	const effects: readonly Effect[] =
		exam === undefined
			? []
			: [
					{
						kind: 'append-record',
						happening: {
							kind: 'exam-finished',
							seed,
							of: exam.cards.length,
							right: answers.filter(({right}) => right).length,
							ms: Math.max(
								0,
								Math.min(exam.limit, (state.now ?? 0) - (exam.started ?? 0)),
							),
						},
					},
				];
	return {state: {...state, screen: {kind: 'drill-result', run, late, top: 0}}, effects};
};

const chooseCard = (
	state: State,
	catalogue: Catalogue,
	{exam, only, answers}: DrillRun,
	seed: number,
): DrillCard | undefined =>
	exam === undefined
		? nextCard({
				schedule: foldSchedule(state.progress.drills),
				catalogue,
				only,
				now: state.now ?? 0,
				seed,
			})
		: exam.cards[answers.length];
