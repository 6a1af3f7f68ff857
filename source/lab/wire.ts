import type {WireEvent} from './wire-event.ts';

/** What one part of the lab tells of a connection; number and times are put in here. */
export type WireNews = Omit<WireEvent, 'at' | 'time' | 'connection'>;

/** Where everything that is seen comes together, with one clock and one count of connections. */
export type Wire = {
	/** The number of a new connection. */
	readonly open: () => number;
	readonly tell: (connection: number, news: WireNews) => void;
	/** Remembers which connection stands behind a local port of the lab's own sockets. */
	readonly bind: (port: number, connection: number) => void;
	readonly release: (port: number) => void;
	/** The connection behind the port that a service sees, or a new one where nobody knows it. */
	readonly behind: (port: number | undefined) => number;
};

/** Connections whose first moment is remembered; older ones start again at 0. */
const remembered = 1000;

/** Makes the wire; `onEvent` must not throw. */
export const createWire = (onEvent: (event: WireEvent) => void): Wire => {
	const started = performance.now();
	const firsts = new Map<number, number>();
	const ports = new Map<number, number>();
	let count = 0;
	const open = () => {
		count += 1;
		return count;
	};
	return {
		open,
		tell: (connection, news) => {
			const time = performance.now() - started;
			const first = firsts.get(connection) ?? time;
			firsts.set(connection, first);
			if (firsts.size > remembered) firsts.delete(firsts.keys().next().value ?? 0);
			onEvent({...news, connection, at: time - first, time});
		},
		bind: (port, connection) => ports.set(port, connection),
		release: (port) => ports.delete(port),
		behind: (port) => (port === undefined ? undefined : ports.get(port)) ?? open(),
	};
};
