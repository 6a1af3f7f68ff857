import {once} from 'node:events';
import {Worker} from 'node:worker_threads';
import type {SequenceNet} from '../rubric/sequence-net.ts';
import type {Net, NetRow, NetShape} from './fit-net.ts';
import type {SequenceRow} from './fit-sequence.ts';
import type {SequenceShape} from './fresh-sequence.ts';

type FeatureFit = {
	readonly kind: 'features';
	readonly rows: readonly NetRow[];
	readonly shape: NetShape;
	readonly seed: number;
};

type SequenceFit = {
	readonly kind: 'sequence';
	readonly rows: readonly SequenceRow[];
	readonly shape: SequenceShape;
	readonly seed: number;
};

/** What a thread is to fit. */
export type Fit = FeatureFit | SequenceFit;

/** Fits a net in a thread of its own, so that several take no longer than the slowest. */
export async function fitInThread(fit: FeatureFit): Promise<Net>;
export async function fitInThread(fit: SequenceFit): Promise<SequenceNet>;
export async function fitInThread(fit: Fit): Promise<Net | SequenceNet> {
	const thread = new Worker(new URL('./fit-thread.ts', import.meta.url), {
		workerData: fit,
	});
	const [net] = (await once(thread, 'message')) as [Net | SequenceNet];
	return net;
}
