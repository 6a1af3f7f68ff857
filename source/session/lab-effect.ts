/** What is to be done with the lab; what comes of it comes back as a `LabEvent`. */
export type LabEffect =
	| {readonly kind: 'start-lab'}
	/** `again` breaks what was mended before. */
	| {
			readonly kind: 'run-scenario';
			readonly scenario: string;
			readonly again: boolean;
	  }
	| {readonly kind: 'repair-scenario'; readonly scenario: string}
	| {readonly kind: 'break-scenario'; readonly scenario: string}
	| {readonly kind: 'stop-lab'};
