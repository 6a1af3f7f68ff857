import {createServer, type RequestListener, type Server} from 'node:http';
import {createServer as createSecureServer, type ServerOptions} from 'node:https';
import type {Socket} from 'node:net';
import {type LabContext, listenBehind} from './lab-context.ts';

/** An HTTP or HTTPS server of the lab, without a port yet. */
export type WebServer = {
	/** Hands it a connection. */
	readonly take: (socket: Socket) => void;
	/** Gives later connections another certificate. */
	readonly renew: (certificate: {readonly cert: string; readonly key: string}) => void;
};

const limits = {
	headersTimeout: 10_000,
	requestTimeout: 30_000,
	maxHeaderSize: 8192,
	keepAliveTimeout: 5000,
};

/** Makes a plain HTTP server that answers by `onRequest`. */
export const makeWebServer = (
	onRequest: RequestListener,
): WebServer & {readonly server: Server} => {
	const server = createServer(limits, onRequest);
	return {server, take: (socket) => take(server, socket), renew: () => {}};
};

/** Makes an HTTPS server; `onRefused` gets the code of a handshake that failed and the peer's port. */
export const makeSecureServer = (
	options: ServerOptions,
	onRequest: RequestListener,
	onRefused: (code: string, remotePort: number | undefined) => void,
): WebServer => {
	const server = createSecureServer(
		{...limits, handshakeTimeout: 10_000, ...options},
		onRequest,
	);
	server.on('tlsClientError', (error: NodeJS.ErrnoException, socket) => {
		onRefused(error.code ?? error.message, socket.remotePort);
		socket.destroy();
	});
	return {
		take: (socket) => take(server, socket),
		renew: (certificate) => server.setSecureContext({...options, ...certificate}),
	};
};

// Without a port of its own a server does not look after slow requests; silence it does notice.
const take = (server: Server, socket: Socket): void => {
	server.timeout = longestSilence;
	server.emit('connection', socket);
};

const longestSilence = 60_000;

/** Puts a web server behind a tap on the fixed port of its service; gives that port. */
export const openWebServer = async (
	context: LabContext,
	service: string,
	server: WebServer,
	lane?: string,
): Promise<number> => {
	const target = await listenBehind(context, server.take);
	const {port} = await context.tap(service, target, lane);
	return port;
};

/** What a working service of the lab answers. */
export const answerWell: RequestListener = (_request, response) => {
	response.writeHead(200, {'content-type': 'application/json'});
	response.end('{"status":"ok"}\n');
};
