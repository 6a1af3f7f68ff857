/** The rubric of a lesson: what counts for each criterion of each exercise block. Data from `lessons/`. */
export type Rubric = {
	/** Changes with the content, so that a recorded verdict names what it was judged by. */
	readonly version: string;
	readonly criteria: readonly Criterion[];
};

export type Criterion = {
	readonly id: string;
	/** The short label before a verdict, such as "layer". */
	readonly label: string;
	/** What the criterion asks, in one sentence. */
	readonly asks: string;
};
