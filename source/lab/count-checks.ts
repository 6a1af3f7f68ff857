import type {WireEvent} from './wire-event.ts';

/** Counts how often a service was tried: its connections, and questions by datagram. */
export const countChecks = (events: readonly WireEvent[], service: string): number =>
	new Set(
		events.filter((event) => event.service === service).map(({connection}) => connection),
	).size;
