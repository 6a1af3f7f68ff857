import type {WireEvent} from './wire-event.ts';

/** Events further apart than this, in milliseconds, belong to different requests. */
const pause = 50;

/**
Picks the events of a service that belong to the learner's newest request.

That is the newest connection, with the ones that were open at the same time or right before it:
a client that tries again, or asks for several things at once.
*/
export const lastRequest = (
	events: readonly WireEvent[],
	service: string,
): readonly WireEvent[] => {
	const spans = new Map<number, {start: number; end: number}>();
	for (const {connection, time} of events.filter((event) => event.service === service)) {
		const span = spans.get(connection) ?? {start: time, end: time};
		spans.set(connection, {
			start: Math.min(span.start, time),
			end: Math.max(span.end, time),
		});
	}
	const newestFirst = [...spans].toSorted(
		([, one], [, other]) => other.start - one.start,
	);
	const chosen = new Set<number>();
	let reach = Number.POSITIVE_INFINITY;
	for (const [connection, {start, end}] of newestFirst) {
		if (chosen.size > 0 && end + pause < reach) break;
		chosen.add(connection);
		reach = start;
	}
	return events.filter(
		(event) => event.service === service && chosen.has(event.connection),
	);
};
