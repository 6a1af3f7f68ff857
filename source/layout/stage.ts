/** The lanes that an event is drawn on. */
export type Stage = {
	readonly ids: readonly string[];
	/** Column of each life line. */
	readonly columns: readonly number[];
	readonly width: number;
	/** Whether the event belongs to the step that was made last. */
	readonly newest: boolean;
};
