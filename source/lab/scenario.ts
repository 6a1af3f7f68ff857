import type {Lane} from '../content/figure.ts';
import type {ClientName} from './find-clients.ts';
import type {LabContext} from './lab-context.ts';

/** One way to meet a failure for real. */
export type Scenario = {
	/** A slug, for ever. */
	readonly id: string;
	/** The failure that the client meets, by its id in the catalogue. */
	readonly failure: string;
	/** What is wrong, in a few words; it gives the answer away. */
	readonly title: string;
	/** The service that it needs; several scenarios may share one, and its port. */
	readonly service: string;
	/** Who is on the wire, for the measured figure; client and server where it is left out. */
	readonly lanes?: readonly Lane[];
	readonly client: ClientName;
	/** The client's exit code. */
	readonly exit: number;
	/** A part of the client's output that is the same in every version of it. */
	readonly expects: string;
	/** `expects` are words of OpenSSL, which not every curl is built with. */
	readonly openSslWords?: true;
	/** Whether the URL alone leads to the failure, so that blind mode can ask about it. */
	readonly blind: boolean;
	/** A figure of the lesson that shows the same. */
	readonly figure?: string;
	/** Rejects with a `LabProblem` where this machine can't do it. */
	readonly start: (context: LabContext) => Promise<Running>;
};

/** A scenario that stands ready. */
export type Running = {
	readonly command: readonly string[];
	/** What blind mode tells. */
	readonly url: string;
	readonly repair?: Repair;
};

/** Something to try that mends it. */
export type Repair = {
	/** What to do, as an order: "Start the service". */
	readonly title: string;
	/** The command that shows that it works now. */
	readonly command: readonly string[];
	readonly exit: number;
	readonly expects: string;
	/** What the lab itself has to do first; without it the command alone is the repair. */
	readonly apply?: () => Promise<void>;
	/** Breaks it again; there wherever `apply` is. */
	readonly undo?: () => Promise<void>;
};
