import type {Command} from '../keys/bindings.ts';
import type {Sureness} from '../record/entry.ts';
import {bodySize} from './body-size.ts';
import {drillQuestionOf} from './drill-question-of.ts';
import type {DrillRun, DrillScreen} from './drill-screens.ts';
import type {Effect, Step} from './effect.ts';
import {homeScreen} from './home-screen.ts';
import {layDrill} from './lay-drill.ts';
import {askNextCard, finishRun} from './open-drill.ts';
import {scroll} from './scroll.ts';
import type {State} from './state.ts';
import type {World} from './world.ts';

/** What a command does on a question of a drill. */
export const updateDrill = (
	state: State,
	screen: DrillScreen,
	command: Command,
	world: World,
): Step<State> => {
	const {stage, run} = screen;
	if (command === 'leave') return leaveRun(state, run, world);
	if (stage.kind === 'told') return updateTold(state, screen, command, world);
	const choices =
		drillQuestionOf(state.catalogue, screen.card, screen.seed)?.question.choices ?? [];
	const numbered = /^choose-(\d)$/.exec(command)?.[1];
	if (command === 'open' || numbered !== undefined) {
		const place = numbered === undefined ? screen.highlighted : Number(numbered) - 1;
		const choice = choices[place];
		if (stage.kind !== 'choosing' || choice === undefined) return {state, effects: []};
		const answered = {...stage, kind: 'answered' as const, choice: choice.id};
		return {
			state: {...state, screen: {...screen, highlighted: place, stage: answered}},
			effects: [{kind: 'read-clock'}],
		};
	}
	if (command === 'sureness') {
		return {state: {...state, screen: withNextSureness(screen)}, effects: []};
	}
	if (command === 'up' || command === 'down') {
		const wanted = screen.highlighted + (command === 'up' ? -1 : 1);
		const highlighted = Math.max(0, Math.min(choices.length - 1, wanted));
		return {
			state: {...state, screen: {...screen, highlighted, scrolled: 0}},
			effects: [],
		};
	}
	return command === 'report'
		? openReport(state, screen)
		: {state: {...state, screen: scrolled(state, screen, command)}, effects: []};
};

const updateTold = (
	state: State,
	screen: DrillScreen,
	command: Command,
	world: World,
): Step<State> => {
	const {run, card, seed} = screen;
	if (command === 'open' || command === 'next') return askNextCard(state, run, world);
	if (command === 'report') return openReport(state, screen);
	if (command === 'type-diagnosis') {
		return {
			state: {
				...state,
				screen: {
					kind: 'drill-typing',
					run,
					card: {failure: card.failure, kind: 'typed'},
					seed,
					text: '',
					phase: 'typing',
					counted: false,
					scrolled: 0,
				},
			},
			effects: [{kind: 'read-clock'}],
		};
	}
	return {state: {...state, screen: scrolled(state, screen, command)}, effects: []};
};

/** Takes the time: of a question's appearance, or of the answer to it. */
export const timeDrill = (
	state: State,
	screen: DrillScreen,
	at: number,
	world: World,
): Step<State> => {
	const {stage, run} = screen;
	const {exam} = run;
	if (exam?.started !== undefined && at - exam.started >= exam.limit) {
		return finishRun(state, run, true);
	}
	if (stage.kind === 'choosing') {
		if (stage.shown !== undefined) return {state, effects: []};
		return {
			state: {...state, screen: {...screen, stage: {...stage, shown: at}}},
			effects: [],
		};
	}
	return stage.kind === 'answered'
		? takeAnswer(state, screen, stage.choice, at - (stage.shown ?? at), world)
		: {state, effects: []};
};

const takeAnswer = (
	state: State,
	screen: DrillScreen,
	choice: string,
	ms: number,
	world: World,
): Step<State> => {
	const {run, card, seed, sure} = screen;
	const asked = drillQuestionOf(state.catalogue, card, seed);
	const right = asked?.question.choices.find(({id}) => id === choice)?.right === true;
	const answered: DrillRun = {
		...run,
		answers: [...run.answers, {card, seed, choice, right}],
	};
	const recorded: Effect = {
		kind: 'append-record',
		happening: {
			kind: 'drill-answered',
			failure: card.failure,
			question: card.kind,
			seed,
			choice,
			right,
			...(sure === undefined ? {} : {sure}),
			ms: Math.max(0, ms),
		},
	};
	if (run.exam !== undefined) {
		const next = askNextCard(state, answered, world);
		return {...next, effects: [recorded, ...next.effects]};
	}
	const told = {
		...screen,
		run: answered,
		stage: {kind: 'told' as const, choice},
		scrolled: 0,
	};
	return {state: {...state, screen: told}, effects: [recorded]};
};

/** What a learner says of how sure they are, one step further; at the end it is taken back. */
export const withNextSureness = <S extends {readonly sure?: Sureness}>(screen: S): S => {
	const {sure, ...rest} = screen;
	const next = levels[sure === undefined ? 0 : levels.indexOf(sure) + 1];
	return (next === undefined ? rest : {...rest, sure: next}) as S;
};

const levels: readonly Sureness[] = ['guess', 'fairly', 'sure'];

/** Leaves a run: to how an exam went as far as it came, or to the first screen. */
export const leaveRun = (state: State, run: DrillRun, world: World): Step<State> =>
	run.exam !== undefined && run.answers.length > 0
		? finishRun(state, run, false)
		: {state: {...state, screen: homeScreen(state.progress, world.course)}, effects: []};

const openReport = (state: State, screen: DrillScreen): Step<State> =>
	// In the middle of an exam it would tell too much.
	screen.run.exam === undefined
		? {
				state: {...state, screen: {kind: 'drill-report', below: screen, top: 0}},
				effects: [],
			}
		: {state, effects: []};

const scrolled = (state: State, screen: DrillScreen, command: Command): DrillScreen => {
	const {top, lines} = layDrill(state, screen);
	const moved = scroll(command, top, lines.length, bodySize(state).rows) ?? top;
	return {...screen, scrolled: screen.scrolled + moved - top};
};
