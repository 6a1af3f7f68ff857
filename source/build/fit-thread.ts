import {parentPort, workerData} from 'node:worker_threads';
import type {Fit} from './fit-in-thread.ts';
import {fitSequence} from './fit-sequence.ts';

// Fits one net beside others and hands it over: see `fitInThread`.
const {rows, shape, seed} = workerData as Fit;
parentPort?.postMessage(fitSequence(rows, shape, seed));
