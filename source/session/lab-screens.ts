import type {BlindScore} from '../lab/score-blind.ts';
import type {GradedAnswer} from './state.ts';

/** All scenarios of the lab. */
export type LabScreen = {
	readonly kind: 'lab';
	/** The place of the chosen row among those that `listScenarios` gives. */
	readonly selected: number;
};

/** One scenario: its command, what the wire shows and what the client printed. */
export type ScenarioScreen = {
	readonly kind: 'scenario';
	readonly scenario: string;
	readonly below: LabScreen;
	/** Whether the lesson's figure stands beside the measured one. */
	readonly figure: boolean;
	/** Whether the lines that the server or the gateway wrote are shown. */
	readonly log: boolean;
	/** The part of the page that is the newest, which the window goes to. */
	readonly at: ScenarioPart;
	/** Lines scrolled away from there. */
	readonly scrolled: number;
	readonly phase: 'watching' | 'typing';
	readonly text: string;
	readonly graded?: GradedAnswer;
};

export type ScenarioPart =
	| 'command'
	| 'figure'
	| 'wire'
	| 'log'
	| 'output'
	| 'repair'
	| 'verdicts';

/** A round of blind mode: something is broken behind an address. */
export type BlindScreen = {
	readonly kind: 'blind';
	readonly scenario: string;
	readonly below: LabScreen;
	/** Milliseconds since the epoch. */
	readonly started: number;
	readonly stage: BlindStage;
	readonly scrolled: number;
};

export type BlindStage =
	| {readonly kind: 'searching'; readonly text: string}
	| {readonly kind: 'typing'; readonly text: string}
	/** `selected` is a place among the failures that `listSuspects` gives. */
	| {readonly kind: 'picking'; readonly selected: number; readonly text: string}
	/** The answer is there, and the time of it is being asked for. */
	| {readonly kind: 'answered'; readonly answer: BlindAnswer}
	| {
			readonly kind: 'told';
			readonly answer: BlindAnswer;
			/** The verdicts on a typed answer. */
			readonly graded?: GradedAnswer;
			readonly checks: number;
			readonly ms: number;
			readonly score: BlindScore;
	  };

export type BlindAnswer =
	| {readonly kind: 'typed'; readonly text: string}
	| {readonly kind: 'picked'; readonly failure: string};
