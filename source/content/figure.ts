/** What a figure shows; drawn by `source/layout/`, stepped through by the learner. */
export type Figure = SequenceFigure | PathFigure;

/** Who says what to whom, in order of time. */
export type SequenceFigure = {
	readonly kind: 'sequence';
	readonly id: string;
	readonly title: string;
	readonly lanes: readonly Lane[];
	readonly steps: readonly FigureStep[];
};

export type Lane = {
	/** A short slug that the steps use, such as "gateway". */
	readonly id: string;
	/** The lane's heading, such as "the gateway". */
	readonly label: string;
};

/** What the learner sees at one press of →: some events and what they mean. */
export type FigureStep = {
	readonly events: readonly FigureEvent[];
	readonly caption: string;
};

export type FigureEvent =
	| {
			/** A message that arrives. */
			readonly kind: 'message';
			readonly from: string;
			readonly to: string;
			readonly label: string;
	  }
	| {
			/** A message that never arrives: it is drawn up to the lane before which it dies. */
			readonly kind: 'lost';
			readonly from: string;
			readonly to: string;
			readonly label: string;
	  }
	| {
			/** Time passes and nothing happens on the wire. */
			readonly kind: 'gap';
			readonly label: string;
	  }
	| {
			/** What one side does or finds out by itself. */
			readonly kind: 'note';
			readonly lane: string;
			readonly tone: 'plain' | 'good' | 'missed';
			readonly label: string;
	  };

/** The hops that a request passes, and the one where it fails, one failure a step. */
export type PathFigure = {
	readonly kind: 'path';
	readonly id: string;
	readonly title: string;
	readonly hops: readonly Lane[];
	readonly steps: readonly PathStep[];
};

export type PathStep = {
	/** The hop that fails, or undefined where everything passes. */
	readonly failing?: string;
	/** What is seen there, such as "connection refused". */
	readonly label: string;
	readonly caption: string;
};
