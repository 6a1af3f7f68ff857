import type {IncomingMessage, ServerResponse} from 'node:http';
import {answerQuery, startDns} from './dns-service.ts';
import type {LabContext} from './lab-context.ts';
import {logHandshake} from './log-handshake.ts';
import {makeSecureServer, openWebServer} from './web-service.ts';

const service = 'doh';
const mostBytes = 2048;

/** Starts the lab's resolver over HTTPS (RFC 8484); gives the URL to ask. */
export const startDoh = async (context: LabContext): Promise<string> => {
	await context.share('dns', startDns);
	const server = makeSecureServer(
		context.certificates.issue(),
		(request, response) => void answer(context, request, response),
		logHandshake(context, service, 'resolver'),
	);
	const port = await openWebServer(context, service, server, 'resolver');
	return `https://127.0.0.1:${port}/dns-query`;
};

const answer = async (
	context: LabContext,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> => {
	const query = await readQuery(request);
	if (!query) {
		response.writeHead(400).end();
		return;
	}
	const message = answerQuery(context, query, request.socket.remotePort, service);
	// Silence: the request stays open until the client has had enough.
	if (!message) return;
	response.writeHead(200, {'content-type': 'application/dns-message'});
	response.end(message);
};

const readQuery = async (request: IncomingMessage): Promise<Buffer | undefined> => {
	const asked = new URLSearchParams(request.url?.split('?')[1]).get('dns');
	if (request.method === 'GET') {
		return asked && asked.length < mostBytes
			? Buffer.from(asked, 'base64url')
			: undefined;
	}
	const chunks: Buffer[] = [];
	let bytes = 0;
	try {
		for await (const chunk of request as AsyncIterable<Buffer>) {
			bytes += chunk.length;
			if (bytes > mostBytes) return undefined;
			chunks.push(chunk);
		}
	} catch {
		return undefined;
	}
	return Buffer.concat(chunks);
};
