import {type IncomingMessage, request, type ServerResponse} from 'node:http';
import {
	accessLine,
	errorLine,
	type GatewayPhase,
	nameUpstreamError,
	shortUpstreamError,
	timedOut,
} from './gateway-log.ts';
import {gatewayPage, gatewayReason} from './gateway-page.ts';
import {makePatience} from './make-patience.ts';

/** How long the gateway waits for an upstream, in milliseconds: to connect, and between two reads. */
export const upstreamPatience = 2000;

type ForwardOptions = {
	/** The upstream's port on 127.0.0.1. */
	readonly port: number;
	/** Counts the requests of this gateway, as its log does. */
	readonly number: number;
	readonly log: (line: string, short: string) => void;
	/** Called when connecting was refused, which no relay can see. */
	readonly onRefused: () => void;
};

/**
Passes a request on to an upstream and its answer back.

An upstream that is not there, breaks off or talks nonsense makes a 502, one that is too slow a
504 (RFC 9110 §15.6.3, §15.6.5). Once a status is on its way it can't be taken back: what fails
then cuts the client's connection.
*/
export const forwardRequest = (
	incoming: IncomingMessage,
	response: ServerResponse,
	{port, number, log, onRefused}: ForwardOptions,
): void => {
	const started = performance.now();
	const elapsed = () => performance.now() - started;
	const named = {
		number,
		line: `${incoming.method} ${incoming.url} HTTP/${incoming.httpVersion}`,
		host: incoming.headers.host ?? '-',
		upstream: `http://127.0.0.1:${port}${incoming.url}`,
	};
	let phase: GatewayPhase = 'connect';
	let connect: number | undefined;
	let header: number | undefined;
	let bytes = 0;
	let over = false;

	const finish = (status: number) => {
		over = true;
		patience.end();
		const total = elapsed();
		const line = accessLine(named, {status, bytes, total, connect, header});
		log(line, `${status} rt=${(total / 1000).toFixed(3)}`);
	};
	const fail = (error: NodeJS.ErrnoException) => {
		if (over) return;
		outgoing.destroy();
		if (error.code === 'ECONNREFUSED') onRefused();
		const line = errorLine(new Date(), named, nameUpstreamError(error, phase));
		log(line, shortUpstreamError(error));
		if (phase === 'body') {
			finish(response.statusCode);
			response.destroy();
			return;
		}
		const status = error.code === timedOut ? 504 : 502;
		bytes = answerPage(response, status);
		finish(status);
	};

	const outgoing = request({
		host: '127.0.0.1',
		port,
		method: incoming.method,
		path: incoming.url,
		headers: {...incoming.headers, connection: 'close'},
		agent: false,
	});
	const patience = makePatience(upstreamPatience, () =>
		fail(Object.assign(new Error('upstream timed out'), {code: timedOut})),
	);
	outgoing.on('socket', (socket) =>
		socket.on('connect', () => {
			connect = elapsed();
			phase = 'header';
			patience.renew();
		}),
	);
	outgoing.on('error', fail);
	outgoing.on('response', (answer) => {
		header = elapsed();
		phase = 'body';
		patience.renew();
		response.writeHead(answer.statusCode ?? 502, answer.headers);
		// Status and headers go at once, as a gateway sends them that does not buffer.
		response.flushHeaders();
		answer.on('data', (chunk: Buffer) => {
			bytes += chunk.length;
			patience.renew();
			response.write(chunk);
		});
		answer.on('error', fail);
		answer.on('end', () => {
			if (over) return;
			response.end();
			finish(response.statusCode);
		});
	});
	response.on('close', () => {
		if (over) return;
		outgoing.destroy();
		// The client left first; nginx has a number of its own for that.
		finish(499);
	});
	incoming.pipe(outgoing);
};

/** Answers with a page of the gateway itself; gives its length. */
export const answerPage = (response: ServerResponse, status: number): number => {
	const page = gatewayPage(status);
	response.writeHead(status, gatewayReason(status), {
		server: 'lab-gateway',
		'content-type': 'text/html',
		'content-length': page.length,
	});
	response.end(page);
	return page.length;
};
