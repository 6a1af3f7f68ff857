import net from 'node:net';
import {describeBytes, describeRecords} from './describe-bytes.ts';
import {type Listening, listenLoopback} from './listen-loopback.ts';
import {readTlsRecords} from './read-tls-records.ts';
import type {Wire, WireNews} from './wire.ts';

/** A relay in front of a service that sees what crosses the wire. */
export type Tap = Listening & {
	/** Says that the next connection belongs to one that exists: a gateway's way to its upstream. */
	readonly expect: (connection: number) => void;
};

type TapOptions = {
	/** The port that clients use; 0 takes any. */
	readonly port: number;
	/** The port of the service behind, on 127.0.0.1. */
	readonly target: number;
	readonly service: string;
	/** Lanes of the two sides. */
	readonly client: string;
	readonly server: string;
	readonly wire: Wire;
};

/** What may pass in one connection, in bytes each way, and how long it may last. */
const mostBytes = 8_000_000;
const longestLife = 330_000;

/**
Puts a relay in front of a service and tells the wire of every chunk, FIN and RST.

What the client sees is what it would see without: bytes are passed on unchanged and in order,
a FIN as a FIN, an RST as an RST. Rejects as `listenLoopback` does.
*/
export const startTap = async (options: TapOptions): Promise<Tap> => {
	const expected: number[] = [];
	const targets = new Set<net.Socket>();
	const listening = await listenLoopback(options.port, (client) => {
		const server = net.connect({
			port: options.target,
			host: '127.0.0.1',
			allowHalfOpen: true,
			noDelay: true,
		});
		targets.add(server);
		server.on('close', () => targets.delete(server));
		const adopted = expected.shift();
		relay(client, server, adopted ?? options.wire.open(), options);
	});
	return {
		...listening,
		expect: (connection) => expected.push(connection),
		close: async () => {
			for (const target of targets) target.destroy();
			await listening.close();
		},
	};
};

const relay = (
	client: net.Socket,
	server: net.Socket,
	connection: number,
	{wire, service, client: clientLane, server: serverLane}: TapOptions,
): void => {
	const tell = (news: Omit<WireNews, 'service'>) =>
		wire.tell(connection, {...news, service});
	tell({
		kind: 'accept',
		from: clientLane,
		to: serverLane,
		label: 'SYN, SYN-ACK, ACK',
	});
	let port: number | undefined;
	server.on('connect', () => {
		port = server.localPort;
		if (port !== undefined) wire.bind(port, connection);
	});
	const limit = setTimeout(() => {
		client.destroy();
		server.destroy();
	}, longestLife);
	limit.unref();
	pass(client, server, {from: clientLane, to: serverLane, tell});
	pass(server, client, {from: serverLane, to: clientLane, tell});
	let open = 2;
	for (const socket of [client, server]) {
		socket.on('close', () => {
			open -= 1;
			if (open > 0) return;
			clearTimeout(limit);
			if (port !== undefined) wire.release(port);
			tell({kind: 'close', from: clientLane, to: clientLane, label: 'closed'});
		});
	}
};

type Direction = {
	readonly from: string;
	readonly to: string;
	readonly tell: (news: Omit<WireNews, 'service'>) => void;
};

const pass = (
	source: net.Socket,
	sink: net.Socket,
	{from, to, tell}: Direction,
): void => {
	const readRecords = readTlsRecords();
	let bytes = 0;
	source.on('data', (chunk: Buffer) => {
		bytes += chunk.length;
		const names = readRecords(chunk);
		const piece = {from, to, bytes: chunk.length};
		if (names === undefined) tell({...piece, kind: 'bytes', label: describeBytes(chunk)});
		else tell({...piece, kind: 'tls', label: describeRecords(names, chunk.length)});
		if (bytes > mostBytes) {
			source.destroy();
			sink.destroy();
			return;
		}
		if (!sink.write(chunk)) {
			source.pause();
			sink.once('drain', () => source.resume());
		}
	});
	source.on('end', () => {
		tell({kind: 'fin', from, to, label: 'FIN'});
		sink.end();
	});
	source.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'ECONNRESET') {
			tell({kind: 'rst', from, to, label: 'RST'});
			reset(sink);
		} else sink.destroy();
	});
	source.on('close', () => {
		if (!source.readableEnded && !sink.destroyed) sink.destroy();
	});
};

/** Breaks a connection as the other side broke its own. */
const reset = (socket: net.Socket): void => {
	if (socket.destroyed) return;
	if (socket.connecting) socket.once('connect', () => socket.resetAndDestroy());
	else socket.resetAndDestroy();
};
