import {randomBytes} from 'node:crypto';
import type {IncomingMessage, ServerResponse} from 'node:http';
import type {Socket} from 'node:net';
import {type ApiReply, apiReason, problem} from './api-reply.ts';
import {answerApi} from './api-routes.ts';
import {type ApiState, initialApiState} from './api-state.ts';
import {signToken} from './bearer-token.ts';
import {longestBody} from './create-order.ts';
import type {LabContext} from './lab-context.ts';
import {makeWebServer, openWebServer} from './web-service.ts';

const service = 'api';
const day = 86_400;

/** The API of the lab, which asks for tokens and means it. */
export type Api = {
	readonly url: (path: string) => string;
	/** A header with a token for some scopes, good for a week or over for a day. */
	readonly authorization: (scope: string, expired?: 'expired') => string;
	readonly state: ApiState;
};

/** Starts the API. */
export const startApi = async (context: LabContext): Promise<Api> => {
	const state = initialApiState(randomBytes(32));
	const web = makeWebServer((request, response) => {
		const remotePort = request.socket.remotePort;
		void answer(request, response, state, (line, short) =>
			context.log(service, 'server', remotePort, line, short),
		);
	});
	web.server.on('clientError', (error: NodeJS.ErrnoException, socket) =>
		refuse(error, socket as Socket),
	);
	const port = await openWebServer(context, service, web);
	return {
		state,
		url: (path) => `http://127.0.0.1:${port}${path}`,
		authorization: (scope, expired) => {
			const now = Math.floor(Date.now() / 1000);
			const exp = expired ? now - day : now + 7 * day;
			return `Authorization: Bearer ${signToken({sub: 'ada', scope, exp}, state.secret)}`;
		},
	};
};

const answer = async (
	request: IncomingMessage,
	response: ServerResponse,
	state: ApiState,
	log: (line: string, short: string) => void,
): Promise<void> => {
	const requestId = randomBytes(4).toString('hex');
	const {method = 'GET', url = '/', headers} = request;
	const path = url.split('?')[0] ?? '/';
	let sent: ApiReply;
	try {
		const body = await readBody(request);
		sent = answerApi({method, path, headers, body, requestId}, state);
	} catch (error) {
		// The client gets no word of what happened inside, only what to ask for.
		const {name, stack} = error instanceof Error ? error : new Error(String(error));
		log(`${requestId} ERROR ${stack}`, name);
		sent = problem(500, 'Something went wrong here.', {more: {requestId}});
	}
	log(`${requestId} ${method} ${path} ${sent.status}`, `${sent.status} ${path}`);
	write(response, sent, requestId);
};

const write = (
	response: ServerResponse,
	{status, headers, body}: ApiReply,
	requestId: string,
): void => {
	if (response.destroyed) return;
	const text = `${JSON.stringify(body)}\n`;
	const length = String(Buffer.byteLength(text));
	const all = {...headers, 'content-length': length, 'x-request-id': requestId};
	const reason = apiReason(status);
	if (reason === undefined) response.writeHead(status, all);
	else response.writeHead(status, reason, all);
	response.end(text);
};

/** Reads a body; undefined where it is too long, and then what comes of it is thrown away. */
const readBody = (request: IncomingMessage) =>
	new Promise<string | undefined>((resolve, reject) => {
		const chunks: Buffer[] = [];
		let bytes = 0;
		request.on('error', reject);
		request.on('data', (chunk: Buffer) => {
			bytes += chunk.length;
			if (bytes <= longestBody) chunks.push(chunk);
			else resolve(undefined);
		});
		request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
	});

/** Answers what never became a request: Node's parser gave up on it. */
const refuse = (error: NodeJS.ErrnoException, socket: Socket): void => {
	if (error.code === 'ECONNRESET' || !socket.writable) {
		socket.destroy();
		return;
	}
	const {status, body} =
		error.code === 'HPE_HEADER_OVERFLOW'
			? problem(431, 'The header of a request may have 8192 bytes.')
			: problem(400, 'That is no HTTP request.');
	const text = `${JSON.stringify(body)}\n`;
	socket.end(
		[
			`HTTP/1.1 ${status} ${apiReason(status)}`,
			'Content-Type: application/problem+json',
			`Content-Length: ${Buffer.byteLength(text)}`,
			'Connection: close',
			'',
			text,
		].join('\r\n'),
	);
};
