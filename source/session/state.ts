import type {Catalogue} from '../diagnosis/catalogue.ts';
import type {Progress} from '../record/progress.ts';
import type {Grade} from '../rubric/verdict.ts';
import type {
	DrillOpeningScreen,
	DrillReportScreen,
	DrillResultScreen,
	DrillScreen,
	DrillTypingScreen,
} from './drill-screens.ts';
import type {BlindScreen, LabScreen, ScenarioScreen} from './lab-screens.ts';
import type {LabState} from './lab-state.ts';

/** What is going on now: everything that a screen is drawn from. */
export type State = {
	readonly screen: Screen;
	readonly progress: Progress;
	/** Decides the order of choices for this learner. */
	readonly seed: number;
	readonly viewport: Viewport;
	/** True where box drawing and signs are replaced by their ASCII twins. */
	readonly ascii: boolean;
	/** The failures, once they are loaded: a start does not wait for them. */
	readonly catalogue?: Catalogue;
	/** The time when it was read last, in milliseconds since the epoch. */
	readonly now?: number;
	/** The lab, while it is open. */
	readonly lab?: LabState;
	/** One sentence that the learner has to know, such as that nothing is being kept. */
	readonly notice?: string;
};

/** The size of the screen in character cells. */
export type Viewport = {readonly columns: number; readonly rows: number};

/** What is on the screen; each variant holds its own state and nothing else does. */
export type Screen =
	| HomeScreen
	| ReaderScreen
	| SearchScreen
	| FigureScreen
	| TableScreen
	| QuestionScreen
	| ExerciseScreen
	| ResultScreen
	| ContentsScreen
	| KeysScreen
	| ReferenceScreen
	| FailureScreen
	| LabScreen
	| ScenarioScreen
	| BlindScreen
	| ExplainedScreen
	| DrillOpeningScreen
	| DrillScreen
	| DrillTypingScreen
	| DrillReportScreen
	| DrillResultScreen;

export type HomeScreen = {readonly kind: 'home'; readonly selected: number};

export type ReaderScreen = {
	readonly kind: 'reader';
	readonly section: string;
	/** The first visible line of the section as it is laid out for the viewport. */
	readonly top: number;
	/** What was searched for; its matches stay marked until the next search. */
	readonly query?: string;
	/** The line that the search came to last. */
	readonly match?: number;
};

export type SearchScreen = {
	readonly kind: 'search';
	readonly below: ReaderScreen;
	readonly query: string;
};

export type FigureScreen = {
	readonly kind: 'figure';
	readonly below: ReaderScreen;
	readonly figure: string;
	/** The step that is shown, from 0. */
	readonly step: number;
	/** Lines scrolled up from the end, where the figure is taller than the screen. */
	readonly scrolledUp: number;
};

export type TableScreen = {
	readonly kind: 'table';
	readonly below: ReaderScreen;
	readonly table: string;
	readonly filter: string;
	readonly top: number;
};

export type QuestionScreen = {
	readonly kind: 'question';
	readonly section: string;
	readonly question: string;
	/** The id of the choice under the pointer. */
	readonly highlighted: string;
	/** The choice whose feedback is shown. */
	readonly told?: string;
	/** Lines scrolled away from where the pointer or the feedback wants the screen to be. */
	readonly scrolled: number;
};

export type ExerciseScreen = {
	readonly kind: 'exercise';
	readonly section: string;
	readonly exercise: string;
	readonly text: string;
	readonly phase: 'typing' | 'paused' | 'graded';
	readonly graded?: GradedAnswer;
	/** The question back that `text` answers, with the answer before it. */
	readonly asked?: {readonly question: string; readonly earlier: string};
	readonly scrolled: number;
};

export type GradedAnswer = {
	readonly text: string;
	/** The version of the rubric that judged it. */
	readonly rubric: string;
	readonly grade: Grade;
	/** The verdict that a dispute would be about. */
	readonly chosen: number;
	readonly disputed: readonly string[];
	readonly modelShown: boolean;
};

export type ResultScreen = {readonly kind: 'result'; readonly top: number};

export type ContentsScreen = {
	readonly kind: 'contents';
	readonly below: Screen;
	readonly selected: number;
};

export type KeysScreen = {
	readonly kind: 'keys';
	readonly below: Screen;
	readonly top: number;
};

/** All failures, fewer as one types. */
export type ReferenceScreen = {
	readonly kind: 'reference';
	readonly filter: string;
	/** The place of the chosen failure among those that fit. */
	readonly selected: number;
};

export type FailureScreen = {
	readonly kind: 'failure';
	readonly failure: string;
	readonly below: ReferenceScreen;
	readonly top: number;
};

/** What a pasted output shows. */
export type ExplainedScreen = {
	readonly kind: 'explained';
	readonly text: string;
	readonly below: ReferenceScreen;
	readonly top: number;
};
