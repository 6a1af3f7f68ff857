import type {LabScenario, Unavailable} from '../lab/lab.ts';
import type {ClientResult} from '../lab/run-client.ts';
import type {WireEvent} from '../lab/wire-event.ts';
import type {ClientUse} from './lab-state.ts';

/** What has happened in the lab. */
export type LabEvent =
	| {
			readonly kind: 'lab-started';
			readonly scenarios: readonly LabScenario[];
			readonly unavailable: readonly Unavailable[];
	  }
	| {readonly kind: 'lab-failed'; readonly why: string; readonly todo: string}
	| {readonly kind: 'wire-changed'; readonly events: readonly WireEvent[]}
	/** The client of a scenario has ended. */
	| {
			readonly kind: 'scenario-ran';
			readonly scenario: string;
			readonly use: ClientUse;
			readonly result: ClientResult;
	  };
