import type {Socket} from 'node:net';

/** The start of an answer that promises 1000 bytes and holds 100 of them. */
export const promisedBody = [
	'HTTP/1.1 200 OK',
	'Content-Type: text/csv',
	'Content-Length: 1000',
	'',
	'id,customer,total\n'.padEnd(100, '1001,Ada,42.00\n'),
].join('\r\n');

/** As long as a client on the same machine needs to read what was sent, with much to spare. */
const untilRead = 100;

/** Writes a part of an answer and goes on when the client had the time to read it. */
export const writePart = (socket: Socket, part: string, then: () => void): void => {
	socket.write(part, () => {
		const timer = setTimeout(() => {
			if (!socket.destroyed) then();
		}, untilRead);
		socket.on('close', () => clearTimeout(timer));
	});
};
