import type {PortClaims} from './claim-ports.ts';
import {longestLabel} from './describe-bytes.ts';
import type {LabCertificates} from './lab-certificates.ts';
import type {LabFolder} from './lab-folder.ts';
import {listenLoopback} from './listen-loopback.ts';
import {startTap, type Tap} from './tap.ts';
import type {Wire} from './wire.ts';

/** What the scenarios of one lab share. */
export type LabContext = PortClaims & {
	readonly folder: LabFolder;
	readonly certificates: LabCertificates;
	readonly wire: Wire;
	/** Whether somebody looks at the wire; what costs work is left out otherwise. */
	readonly watched: boolean;
	/** A curl command that is the same on every machine. */
	readonly curl: (...args: readonly string[]) => readonly string[];
	/** Starts a service that several scenarios use, once. */
	readonly share: <Service>(
		id: string,
		start: (context: LabContext) => Promise<Service>,
	) => Promise<Service>;
	/** Runs when the lab stops; the last one first. */
	readonly onStop: (stop: () => Promise<void> | void) => void;
	/** Puts a tap on the fixed port of a service whose own port is `target`. */
	readonly tap: (service: string, target: number, server?: string) => Promise<Tap>;
	/** A service wrote a line, about the connection that it sees coming from `remotePort`. */
	readonly log: (
		service: string,
		lane: string,
		remotePort: number | undefined,
		line: string,
		/** What stands of it at a figure, where its first words are not the telling ones. */
		short?: string,
	) => void;
};

type ContextParts = PortClaims &
	Pick<LabContext, 'folder' | 'certificates' | 'wire' | 'watched' | 'onStop'> & {
		readonly env: NodeJS.ProcessEnv;
	};

/** Puts together what scenarios start with. */
export const makeLabContext = (parts: ContextParts): LabContext => {
	const {env, wire, claim, onStop} = parts;
	const shared = new Map<string, Promise<unknown>>();
	// Behind a proxy the client must be told that loopback is not there.
	const hasProxy = Object.keys(env).some((name) => /^(?:https?|all)_proxy$/i.test(name));
	const direct = hasProxy ? ['--noproxy', '*'] : [];
	const context: LabContext = {
		...parts,
		curl: (...args) => ['curl', '-sS', ...direct, ...args],
		share: <Service>(id: string, start: (from: LabContext) => Promise<Service>) => {
			const running = shared.get(id) ?? start(context);
			shared.set(id, running);
			return running as Promise<Service>;
		},
		tap: async (service, target, server = 'server') => {
			const tap = await claim(service, (port) =>
				startTap({port, target, service, client: 'client', server, wire}),
			);
			onStop(tap.close);
			return tap;
		},
		log: (service, lane, remotePort, line, short = line) =>
			wire.tell(wire.behind(remotePort), {
				service,
				kind: 'log',
				from: lane,
				to: lane,
				label: shortenLabel(short),
				line,
			}),
	};
	return context;
};

const shortenLabel = (label: string): string =>
	label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label;

/** Listens behind a tap, on a port that only the tap is told. */
export const listenBehind = async (
	context: Pick<LabContext, 'onStop'>,
	onConnection: Parameters<typeof listenLoopback>[1],
): Promise<number> => {
	const {port, close} = await listenLoopback(0, onConnection);
	context.onStop(close);
	return port;
};
