import type {Lane} from '../content/figure.ts';
import type {ClientResult} from './run-client.ts';

/** A lab that runs. */
export type Lab = {
	/** What stands ready, in the order of the list. */
	readonly scenarios: readonly LabScenario[];
	/** What this machine can't do. */
	readonly unavailable: readonly Unavailable[];
	/** Runs the client of a scenario. Rejects with a `LabProblem` for an id that is not there. */
	readonly run: (id: string) => Promise<ClientResult>;
	/** Mends a scenario, where that can be, and runs the command that shows it. */
	readonly repair: (id: string) => Promise<ClientResult>;
	/** Breaks again what was mended. */
	readonly undoRepair: (id: string) => Promise<void>;
	/** Ends everything: servers, clients, files. The ports are free when it resolves. */
	readonly stop: () => Promise<void>;
};

/** A scenario that stands ready, as plain data. */
export type LabScenario = {
	readonly id: string;
	readonly failure: string;
	readonly title: string;
	/** Events of the wire that belong to it carry the same. */
	readonly service: string;
	readonly lanes: readonly Lane[];
	readonly command: readonly string[];
	readonly exit: number;
	readonly expects: string;
	/** All that blind mode tells. */
	readonly url: string;
	/** The authority to trust in blind mode, where the URL needs one: a path for `--cacert`. */
	readonly authority?: string;
	readonly blind: boolean;
	readonly figure?: string;
	readonly repair?: {
		readonly title: string;
		readonly command: readonly string[];
		readonly exit: number;
		readonly expects: string;
		/** Whether the lab changes something; otherwise the command alone is the repair. */
		readonly acts: boolean;
	};
};

/** A scenario that can't be had here: why, and what to do about it, each a sentence. */
export type Unavailable = {
	readonly id: string;
	readonly why: string;
	readonly todo: string;
};
