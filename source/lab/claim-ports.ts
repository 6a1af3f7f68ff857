import {LabProblem} from './lab-problem.ts';

/** Gives out the ports of the lab: the same service has the same port every time, where it is free. */
export type PortClaims = {
	/**
	Tries to listen for a service until a port is free, and keeps that port from the others.

	`listen` rejects with EADDRINUSE or EACCES for a port that can't be had.
	*/
	readonly claim: <Opened>(
		service: string,
		listen: (port: number) => Promise<Opened>,
	) => Promise<Opened>;
};

/** Ports in front are for services by their place in the list, those behind for who finds its own in use. */
const spareFrom = 100;
const spareTo = 200;
/** Below the ports that Linux gives to outgoing connections, from 32768 on. */
export const highestBase = 32_767 - spareTo;
export const lowestBase = 1024;
export const usualBase = 18_500;

/** Makes the book of ports from `base` on; `services` in the order of their fixed places. */
export const claimPorts = (base: number, services: readonly string[]): PortClaims => {
	const taken = new Set<number>();
	const reserved = new Set(services.map((_, place) => base + place));
	const candidates = function* (service: string) {
		const place = services.indexOf(service);
		if (place !== -1) yield base + place;
		for (let port = base + spareFrom; port < base + spareTo; port += 1) {
			if (!reserved.has(port)) yield port;
		}
	};
	return {
		claim: async (service, listen) => {
			for (const port of candidates(service)) {
				if (taken.has(port)) continue;
				taken.add(port);
				try {
					return await listen(port);
				} catch (error) {
					if (!isTaken(error)) throw error;
				}
			}
			throw new LabProblem(
				`No port from ${base} to ${base + spareTo - 1} is free for ${service}`,
				'Stop what listens there, or choose others with --port-base N.',
			);
		},
	};
};

const isTaken = (error: unknown): boolean => {
	const {code} = error as NodeJS.ErrnoException;
	return code === 'EADDRINUSE' || code === 'EACCES';
};
