import {writeSync} from 'node:fs';

/** Milliseconds that a terminal which takes nothing is waited for, as after Ctrl-S. */
const patience = 500;

/**
Writes a text to a terminal to its last byte before it returns.

A terminal that is full for the moment is tried again. One that is gone (EIO, EPIPE), or takes
nothing for half a second, gets no more: there is nobody to tell.
*/
export const writeFully = (descriptor: number, text: string): void => {
	let rest: Uint8Array = Buffer.from(text);
	let last = performance.now();
	while (rest.length > 0) {
		try {
			rest = rest.subarray(writeSync(descriptor, rest));
			last = performance.now();
		} catch (error) {
			const isBusy = (error as NodeJS.ErrnoException).code === 'EAGAIN';
			if (!isBusy || performance.now() - last > patience) return;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
		}
	}
};
