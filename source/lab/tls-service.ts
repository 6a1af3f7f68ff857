import type {ServerOptions} from 'node:https';
import type {LabContext} from './lab-context.ts';
import {logHandshake} from './log-handshake.ts';
import {
	answerWell,
	makeSecureServer,
	openWebServer,
	type WebServer,
} from './web-service.ts';

/** Starts an HTTPS service that works but for its certificate or its TLS options. */
export const startTlsService = async (
	context: LabContext,
	service: string,
	options: ServerOptions,
): Promise<WebServer & {readonly url: string; readonly port: number}> => {
	const server = makeSecureServer(options, answerWell, logHandshake(context, service));
	const port = await openWebServer(context, service, server);
	return {...server, port, url: `https://127.0.0.1:${port}/`};
};
