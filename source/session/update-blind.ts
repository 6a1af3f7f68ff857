import type {Command} from '../keys/bindings.ts';
import {bodySize} from './body-size.ts';
import type {Effect, Step} from './effect.ts';
import type {BlindAnswer, BlindScreen, BlindStage} from './lab-screens.ts';
import type {RunningLab} from './lab-state.ts';
import {layBlind} from './lay-blind.ts';
import {fieldRows} from './lay-exercise.ts';
import {listSuspects} from './list-suspects.ts';
import {moveSelection} from './move-selection.ts';
import {scroll} from './scroll.ts';
import type {State} from './state.ts';
import type {World} from './world.ts';

/** What a command does in a round of blind mode. */
export const updateBlind = (
	state: State,
	screen: BlindScreen,
	command: Command,
	world: World,
): Step<State> => {
	const {lab} = state;
	const {stage} = screen;
	if (lab?.kind !== 'running' || stage.kind === 'answered') return {state, effects: []};
	if (stage.kind === 'picking') return updatePicking(state, screen, stage, command, lab);
	if (command === 'open') {
		if (stage.kind === 'searching') {
			return goOn(state, screen, {kind: 'typing', text: stage.text});
		}
		// The moment decides what the next round is about.
		if (stage.kind === 'told') return {state, effects: [{kind: 'read-clock'}]};
		const text = stage.text.trim();
		return text === ''
			? {state, effects: []}
			: answerBlind(state, screen, {kind: 'typed', text});
	}
	if (command === 'leave') {
		return stage.kind === 'typing'
			? goOn(state, screen, {kind: 'searching', text: stage.text})
			: {state: {...state, screen: screen.below}, effects: []};
	}
	if (command === 'pick' && stage.kind === 'searching') {
		return goOn(state, screen, {kind: 'picking', selected: 0, text: stage.text});
	}
	if (command === 'run') return askOnce(state, screen, lab);
	const {top, lines} = layBlind(state, screen, world);
	const {rows} = bodySize(state);
	const visible = stage.kind === 'typing' ? rows - fieldRows(stage.text, state) : rows;
	const moved = scroll(command, top, lines.length, visible) ?? top;
	const scrolled = screen.scrolled + moved - top;
	return {state: {...state, screen: {...screen, scrolled}}, effects: []};
};

const goOn = (state: State, screen: BlindScreen, stage: BlindStage): Step<State> => ({
	state: {...state, screen: {...screen, stage, scrolled: 0}},
	effects: [],
});

const answerBlind = (
	state: State,
	screen: BlindScreen,
	answer: BlindAnswer,
): Step<State> => ({
	...goOn(state, screen, {kind: 'answered', answer}),
	effects: [{kind: 'read-clock'}],
});

/** For whoever has no other terminal: the program asks, and that counts as a check. */
const askOnce = (state: State, screen: BlindScreen, lab: RunningLab): Step<State> => {
	const {scenario} = screen;
	if (lab.busy[scenario] !== undefined) return {state, effects: []};
	const effects: readonly Effect[] = [{kind: 'run-scenario', scenario, again: false}];
	return {
		state: {
			...state,
			lab: {...lab, busy: {...lab.busy, [scenario]: 'run'}},
			screen: {...screen, scrolled: 0},
		},
		effects,
	};
};

const updatePicking = (
	state: State,
	screen: BlindScreen,
	stage: Extract<BlindStage, {kind: 'picking'}>,
	command: Command,
	lab: RunningLab,
): Step<State> => {
	const suspects = listSuspects(lab, state.catalogue);
	if (command === 'leave') {
		return goOn(state, screen, {kind: 'searching', text: stage.text});
	}
	if (command === 'open') {
		const suspect = suspects[stage.selected];
		return suspect === undefined
			? {state, effects: []}
			: answerBlind(state, screen, {kind: 'picked', failure: suspect.id});
	}
	const selected = moveSelection(command, stage.selected, suspects.length);
	return goOn(state, screen, {...stage, selected});
};
