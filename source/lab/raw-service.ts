import type {Socket} from 'node:net';
import {type LabContext, listenBehind} from './lab-context.ts';

/** What to do with a connection, and what was read of it so far. */
export type RawAnswer = (socket: Socket, request: Buffer) => void;

/** Starts a service that does as it likes with the bare connection, behind a tap; gives its port. */
export const startRawService = async (
	context: LabContext,
	service: string,
	answer: RawAnswer,
): Promise<number> => {
	const {port} = await context.tap(service, await listenRaw(context, answer));
	return port;
};

/**
Listens for a service that does as it likes with the bare connection; gives its own port.

`answer` gets the socket once a whole request head (or, for TLS, a first record) was read: what
is closed with unread bytes would go as an RST where a FIN is meant.
*/
export const listenRaw = (
	context: Pick<LabContext, 'onStop'>,
	answer: RawAnswer,
): Promise<number> =>
	listenBehind(context, (socket) => {
		let head: Buffer = Buffer.alloc(0);
		socket.setTimeout(longestWait, () => socket.destroy());
		socket.on('end', () => socket.end());
		const read = (chunk: Buffer) => {
			head = Buffer.concat([head, chunk]);
			if (head.length > longestHead) {
				socket.destroy();
				return;
			}
			if (!isComplete(head)) return;
			const request = head;
			head = Buffer.alloc(0);
			answer(socket, request);
		};
		socket.on('data', read);
	});

const longestHead = 65_536;
const longestWait = 310_000;
const tlsHandshake = 22;

const isComplete = (head: Buffer): boolean =>
	head[0] === tlsHandshake
		? head.length >= 5 && head.length >= 5 + head.readUInt16BE(3)
		: head.includes('\r\n\r\n');
