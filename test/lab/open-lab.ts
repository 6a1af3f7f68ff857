import {onTestFinished} from 'vitest';
import {type LabOptions, startLab} from '../../source/lab/start-lab.ts';
import type {WireEvent} from '../../source/lab/wire-event.ts';

/** Starts a lab for one test and keeps what it tells of the wire. */
export const openLab = async (options: LabOptions) => {
	const events: WireEvent[] = [];
	const waiting = new Set<() => void>();
	const lab = await startLab({
		...options,
		onEvent: (event) => {
			events.push(event);
			for (const look of waiting) look();
		},
	});
	onTestFinished(() => lab.stop());
	/** Resolves once what was told so far is enough. */
	const until = (enough: (events: readonly WireEvent[]) => boolean) =>
		new Promise<readonly WireEvent[]>((resolve) => {
			const look = () => {
				if (!enough(events)) return;
				waiting.delete(look);
				resolve(events);
			};
			waiting.add(look);
			look();
		});
	return {lab, events, until};
};

/** Whether a connection of a service has come to its end. */
export const isClosed =
	(service: string, times = 1) =>
	(events: readonly WireEvent[]): boolean =>
		events.filter((event) => event.service === service && event.kind === 'close')
			.length >= times;
