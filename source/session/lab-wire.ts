import type {LabScenario} from '../lab/lab.ts';
import {lastRequest} from '../lab/last-request.ts';
import type {WireEvent} from '../lab/wire-event.ts';
import type {RunningLab} from './lab-state.ts';

/** What was seen on the wire since a scenario has its service to itself. */
export const wireOf = (
	lab: RunningLab,
	{id, service}: LabScenario,
): readonly WireEvent[] => {
	const claim = lab.claims[service];
	if (claim?.scenario !== id) return [];
	return lab.wire.filter(
		(event) => event.service === service && event.connection > claim.after,
	);
};

/** The events of the newest request to a scenario, once there is one. */
export const newestRequest = (
	lab: RunningLab,
	scenario: LabScenario,
): readonly WireEvent[] => lastRequest(wireOf(lab, scenario), scenario.service);

/** The lines that the services of a scenario have written about the newest request. */
export const logOf = (lab: RunningLab, scenario: LabScenario): readonly string[] =>
	newestRequest(lab, scenario).flatMap(({kind, line}) =>
		kind === 'log' && line !== undefined ? [line] : [],
	);

/**
Gives a scenario its service to itself.

What another scenario did with the service is no longer shown. Who has it already keeps what is
there, unless `anew` forgets it.
*/
export const claimService = (
	lab: RunningLab,
	{id, service}: LabScenario,
	{anew = false}: {readonly anew?: boolean} = {},
): RunningLab => {
	if (lab.claims[service]?.scenario === id && !anew) return lab;
	const after = Math.max(0, ...lab.wire.map(({connection}) => connection));
	return {
		...lab,
		claims: {...lab.claims, [service]: {scenario: id, after}},
		runs: without(lab.runs, id),
		repairs: without(lab.repairs, id),
	};
};

/** Adds what was seen; only the newest events are kept. */
export const addToWire = (lab: RunningLab, events: readonly WireEvent[]): RunningLab => ({
	...lab,
	wire: [...lab.wire, ...events].slice(-mostEvents),
});

/** A figure shows 40 of them; a flood of requests must not fill the memory. */
const mostEvents = 2000;

/** A record without one of its keys. */
const without = <T>(
	values: Readonly<Record<string, T>>,
	id: string,
): Readonly<Record<string, T>> =>
	Object.fromEntries(Object.entries(values).filter(([key]) => key !== id));
