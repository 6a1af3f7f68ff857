import type {DrillCard} from '../drill/drill-question.ts';
import type {Sureness} from '../record/entry.ts';
import type {GradedAnswer, HomeScreen} from './state.ts';

/** A drill from its first question to its last. */
export type DrillRun = {
	/** Decides every question of the run, together with what is due. */
	readonly seed: number;
	/** After as many questions it ends; without it, when the learner leaves. */
	readonly count?: number;
	/** What it is limited to, see `isMeant`; nothing means everything. */
	readonly only: readonly string[];
	readonly exam?: Exam;
	readonly answers: readonly RunAnswer[];
};

export type Exam = {
	readonly cards: readonly DrillCard[];
	/** Milliseconds since the epoch; undefined until the first question is on the screen. */
	readonly started?: number;
	/** Milliseconds. */
	readonly limit: number;
};

export type RunAnswer = {
	readonly card: DrillCard;
	readonly seed: number;
	readonly choice: string;
	readonly right: boolean;
};

/** What a drill is asked for with. */
export type DrillWish = {
	readonly seed: number;
	readonly count?: number;
	readonly only: readonly string[];
	readonly exam: boolean;
	/** Only diagnoses that are typed. */
	readonly typed?: boolean;
};

/** The failures and the time are being asked for. */
export type DrillOpeningScreen = {
	readonly kind: 'drill-opening';
	readonly wish: DrillWish;
};

/** One question with choices. */
export type DrillScreen = {
	readonly kind: 'drill';
	readonly run: DrillRun;
	readonly card: DrillCard;
	readonly seed: number;
	readonly stage: DrillStage;
	readonly sure?: Sureness;
	/** The place of the choice under the pointer. */
	readonly highlighted: number;
	readonly scrolled: number;
};

export type DrillStage =
	/** `shown` is when it came on the screen, in milliseconds since the epoch. */
	| {readonly kind: 'choosing'; readonly shown?: number}
	/** An answer is given, and the time of it is being asked for. */
	| {readonly kind: 'answered'; readonly choice: string; readonly shown?: number}
	| {readonly kind: 'told'; readonly choice: string};

/** One output whose diagnosis is typed. */
export type DrillTypingScreen = {
	readonly kind: 'drill-typing';
	readonly run: DrillRun;
	readonly card: DrillCard;
	readonly seed: number;
	readonly shown?: number;
	readonly sure?: Sureness;
	readonly text: string;
	readonly phase: 'typing' | 'paused' | 'graded';
	readonly graded?: GradedAnswer;
	/** True once an answer to it is recorded: the first one counts. */
	readonly counted: boolean;
	readonly scrolled: number;
};

/** What is due, whether sureness is deserved, and what is taken for what. */
export type DrillReportScreen = {
	readonly kind: 'drill-report';
	readonly below: DrillScreen | DrillResultScreen | HomeScreen;
	readonly top: number;
};

/** How a run or an exam went. */
export type DrillResultScreen = {
	readonly kind: 'drill-result';
	readonly run: DrillRun;
	/** True where the time was up before the last question. */
	readonly late: boolean;
	readonly top: number;
};
