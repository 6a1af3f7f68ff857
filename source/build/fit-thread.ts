import {parentPort, workerData} from 'node:worker_threads';
import type {Fit} from './fit-in-thread.ts';
import {fitNet} from './fit-net.ts';
import {fitSequence} from './fit-sequence.ts';

// Fits one net beside others and hands it over: see `fitInThread`.
const fit = workerData as Fit;
parentPort?.postMessage(
	fit.kind === 'features'
		? fitNet(fit.rows, fit.shape, fit.seed)
		: fitSequence(fit.rows, fit.shape, fit.seed),
);
