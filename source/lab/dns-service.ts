import {createSocket} from 'node:dgram';
import type {Socket} from 'node:net';
import {readDnsQuestion, writeDnsAnswer} from './dns-message.ts';
import {describeQuestion, describeResolution, resolve} from './dns-zone.ts';
import {type LabContext, listenBehind} from './lab-context.ts';
import {startTap} from './tap.ts';
import type {WireNews} from './wire.ts';

const service = 'dns';
export const dnsLanes = [
	{id: 'client', label: 'client'},
	{id: 'resolver', label: 'resolver'},
];

/** Starts the lab's resolver, on one port for UDP and TCP; gives that port. */
export const startDns = async (context: LabContext): Promise<number> => {
	const target = await listenBehind(context, (socket) => answerStream(context, socket));
	const {wire} = context;
	const {port, close} = await context.claim(service, async (candidate) => {
		const tap = await startTap({
			port: candidate,
			target,
			service,
			client: 'client',
			server: 'resolver',
			wire,
		});
		try {
			const closeDatagrams = await answerDatagrams(context, candidate);
			return {
				port: candidate,
				close: async () => {
					await Promise.all([tap.close(), closeDatagrams()]);
				},
			};
		} catch (error) {
			await tap.close();
			throw error;
		}
	});
	context.onStop(close);
	return port;
};

/** Answers a query where there is an answer; says in the log what is thought of it. */
export const answerQuery = (
	context: LabContext,
	query: Buffer,
	remotePort: number | undefined,
	from = service,
): Buffer | undefined => {
	const question = readDnsQuestion(query);
	if (!question) return undefined;
	const resolution = resolve(question);
	const line = `${describeQuestion(question)} → ${describeResolution(resolution)}`;
	context.log(from, 'resolver', remotePort, line);
	return resolution === 'silence' ? undefined : writeDnsAnswer(question, resolution);
};

/** Queries that one client may put down one TCP connection, one after the other, in bytes. */
const mostPending = 8192;

// Over TCP each message has its length in front (RFC 1035 §4.2.2).
const answerStream = (context: LabContext, socket: Socket): void => {
	let rest: Buffer = Buffer.alloc(0);
	socket.setTimeout(30_000, () => socket.destroy());
	socket.on('end', () => socket.end());
	socket.on('data', (chunk: Buffer) => {
		rest = Buffer.concat([rest, chunk]);
		if (rest.length > mostPending) {
			socket.destroy();
			return;
		}
		while (rest.length >= 2 && rest.length >= 2 + rest.readUInt16BE(0)) {
			const end = 2 + rest.readUInt16BE(0);
			const answer = answerQuery(context, rest.subarray(2, end), socket.remotePort);
			rest = rest.subarray(end);
			if (!answer) continue;
			const length = Buffer.alloc(2);
			length.writeUInt16BE(answer.length);
			socket.write(Buffer.concat([length, answer]));
		}
	});
};

const answerDatagrams = (context: LabContext, port: number) =>
	new Promise<() => Promise<void>>((done, fail) => {
		const {wire} = context;
		const socket = createSocket('udp4');
		// A resolver that asks again from the same port goes on with the same conversation.
		const conversations = new Map<number, number>();
		socket.once('error', fail);
		socket.on('message', (query, {port: from, address}) => {
			const question = readDnsQuestion(query);
			if (!question) return;
			const connection = conversations.get(from) ?? wire.open();
			if (conversations.size > 200) conversations.clear();
			conversations.set(from, connection);
			const resolution = resolve(question);
			const news = {service, kind: 'datagram'} as const;
			const asked: WireNews = {
				...news,
				from: 'client',
				to: 'resolver',
				label: describeQuestion(question),
				bytes: query.length,
			};
			wire.tell(connection, asked);
			if (resolution === 'silence') {
				wire.tell(connection, {
					service,
					kind: 'log',
					from: 'resolver',
					to: 'resolver',
					label: 'keeps silent',
				});
				return;
			}
			const answer = writeDnsAnswer(question, resolution);
			wire.tell(connection, {
				...news,
				from: 'resolver',
				to: 'client',
				label: describeResolution(resolution),
				bytes: answer.length,
			});
			socket.send(answer, from, address);
		});
		socket.bind({port, address: '127.0.0.1', exclusive: true}, () => {
			socket.off('error', fail);
			socket.on('error', () => {});
			done(() => new Promise((resolved) => socket.close(() => resolved())));
		});
	});
