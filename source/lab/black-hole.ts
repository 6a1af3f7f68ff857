import {connect, type Socket} from 'node:net';
import {Worker} from 'node:worker_threads';
import {frozenWorker} from './frozen-worker.ts';
import {LabProblem} from './lab-problem.ts';

/** A port of which the kernel answers no SYN any more. */
export type BlackHole = {
	readonly port: number;
	/** Lets the service go on: whoever waits gets through with the next SYN. */
	readonly thaw: () => void;
	readonly close: () => Promise<void>;
};

/** Linux needs two connections to fill the queue, macOS a few more. */
const mostFillers = 12;
/** A SYN that got no answer on loopback for so long gets none; milliseconds. */
const silence = 250;

/**
Listens with the shortest queue there is, freezes, and fills the queue.

Rejects with the system's error where the port is taken, and with a `LabProblem` where a probe
shows that this system does not leave a SYN unanswered (Windows answers with an RST).
*/
export const openBlackHole = async (port: number): Promise<BlackHole> => {
	const gate = new Int32Array(new SharedArrayBuffer(4));
	const worker = new Worker(frozenWorker, {eval: true, workerData: {port, gate}});
	worker.unref();
	const fillers: Socket[] = [];
	const close = async () => {
		for (const filler of fillers) filler.destroy();
		await worker.terminate();
	};
	try {
		await isListening(worker);
		await fill(port, fillers);
	} catch (error) {
		await close();
		throw error;
	}
	return {
		port,
		thaw: () => {
			for (const filler of fillers) filler.destroy();
			Atomics.store(gate, 0, 1);
			Atomics.notify(gate, 0);
		},
		close,
	};
};

const isListening = (worker: Worker) =>
	new Promise<void>((resolve, reject) => {
		worker.once('error', reject);
		worker.once('message', ({code}: {readonly code: string}) => {
			if (code === 'listening') resolve();
			else reject(Object.assign(new Error(code), {code}));
		});
	});

const fill = async (port: number, fillers: Socket[]): Promise<void> => {
	for (let count = 0; count < mostFillers; count += 1) {
		const filler = connect({port, host: '127.0.0.1'});
		const end = await Promise.race([
			new Promise<'open'>((resolve) => filler.once('connect', () => resolve('open'))),
			new Promise<'refused'>((resolve) => filler.once('error', () => resolve('refused'))),
			new Promise<'silent'>((resolve) => setTimeout(() => resolve('silent'), silence)),
		]);
		filler.on('error', () => {});
		if (end === 'open') {
			filler.unref();
			fillers.push(filler);
			continue;
		}
		filler.destroy();
		if (end === 'silent') return;
		break;
	}
	throw new LabProblem(
		'This system answers even when a service can take no more connections',
		'The scenario "silent" shows a timeout too; for this one use Linux, macOS or WSL.',
	);
};
