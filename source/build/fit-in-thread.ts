import {once} from 'node:events';
import {Worker} from 'node:worker_threads';
import type {SequenceNet} from '../rubric/sequence-net.ts';
import type {SequenceRow} from './fit-sequence.ts';
import type {SequenceShape} from './fresh-sequence.ts';

/** What a thread is to fit. */
export type Fit = {
	readonly rows: readonly SequenceRow[];
	readonly shape: SequenceShape;
	readonly seed: number;
};

/** Fits a net in a thread of its own, so that several take no longer than the slowest. */
export const fitInThread = async (fit: Fit): Promise<SequenceNet> => {
	const thread = new Worker(new URL('./fit-thread.ts', import.meta.url), {
		workerData: fit,
	});
	const [net] = (await once(thread, 'message')) as [SequenceNet];
	return net;
};
