import {listenBehind} from '../lab-context.ts';
import {logHandshake} from '../log-handshake.ts';
import type {Scenario} from '../scenario.ts';
import {answerWell, makeSecureServer} from '../web-service.ts';

const service = 'http-on-tls-port';
const tlsHandshake = 22;
const page = '400 Bad Request: The plain HTTP request was sent to HTTPS port\n';
const answer = [
	'HTTP/1.1 400 Bad Request',
	'Content-Type: text/plain',
	`Content-Length: ${page.length}`,
	'Connection: close',
	'',
	page,
].join('\r\n');

/** `http://` to a port that speaks TLS; the service notices and says so, as web servers do. */
export const httpOnTlsPort: Scenario = {
	id: service,
	failure: 'plain-http-on-tls-port',
	title: 'The request goes without TLS to a port that wants TLS',
	service,
	client: 'curl',
	exit: 0,
	expects: 'The plain HTTP request was sent to HTTPS port',
	blind: true,
	start: async (context) => {
		const {certificates, curl} = context;
		const secure = makeSecureServer(
			certificates.issue(),
			answerWell,
			logHandshake(context, service),
		);
		const target = await listenBehind(context, (socket) => {
			socket.once('data', (first: Buffer) => {
				if (first[0] === tlsHandshake) {
					socket.pause();
					socket.unshift(first);
					secure.take(socket);
					return;
				}
				socket.on('data', () => {});
				context.log(
					service,
					'server',
					socket.remotePort,
					'client sent plain HTTP request to HTTPS port',
				);
				socket.end(answer);
			});
		});
		const {port} = await context.tap(service, target);
		const url = `http://127.0.0.1:${port}/`;
		return {
			url,
			command: curl('-i', url),
			repair: {
				title: 'Ask with https',
				command: curl(
					'-i',
					'--cacert',
					certificates.authorityFile(),
					`https://127.0.0.1:${port}/`,
				),
				exit: 0,
				expects: 'HTTP/1.1 200',
			},
		};
	},
};
