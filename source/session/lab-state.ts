import type {LabScenario, Unavailable} from '../lab/lab.ts';
import type {ClientResult} from '../lab/run-client.ts';
import type {WireEvent} from '../lab/wire-event.ts';

/** The lab, as far as the screens know of it. */
export type LabState =
	| {readonly kind: 'starting'}
	/** It could not be started: why, and what to do about it, each a sentence. */
	| {readonly kind: 'failed'; readonly why: string; readonly todo: string}
	| RunningLab;

export type RunningLab = {
	readonly kind: 'running';
	readonly scenarios: readonly LabScenario[];
	readonly unavailable: readonly Unavailable[];
	/** What was seen on the wire, the oldest first; what is very old is gone. */
	readonly wire: readonly WireEvent[];
	/** What the program does with a scenario just now, by the scenario's id. */
	readonly busy: Readonly<Record<string, ClientUse>>;
	/** How the client of a scenario ended the last time, by the scenario's id. */
	readonly runs: Readonly<Record<string, ClientResult>>;
	readonly repairs: Readonly<Record<string, ClientResult>>;
	/** Ids of scenarios that are mended and were not broken again. */
	readonly mended: readonly string[];
	/** Who has a service, which several scenarios may share, by the service's id. */
	readonly claims: Readonly<Record<string, Claim>>;
};

/** What the client of a scenario is run for. */
export type ClientUse = 'run' | 'repair';

/** A scenario has a service to itself: connections up to `after` were somebody else's. */
export type Claim = {readonly scenario: string; readonly after: number};
