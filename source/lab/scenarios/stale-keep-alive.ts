import type {Socket} from 'node:net';
import {startRawService} from '../raw-service.ts';
import type {Scenario} from '../scenario.ts';

const answer =
	'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n\r\nok\n';

/** The second request on a connection meets an RST: the service had given the connection up. */
export const staleKeepAlive: Scenario = {
	id: 'stale-keep-alive',
	failure: 'connection-reset',
	title: 'A kept connection turns out to be dead; the client tries again on a new one',
	service: 'stale-keep-alive',
	client: 'curl',
	exit: 0,
	expects: 'Connection died, retrying a fresh connect',
	blind: false,
	start: async (context) => {
		const used = new WeakSet<Socket>();
		const port = await startRawService(context, 'stale-keep-alive', (socket) => {
			if (used.has(socket)) {
				socket.resetAndDestroy();
				return;
			}
			used.add(socket);
			socket.write(answer);
		});
		const url = `http://127.0.0.1:${port}/`;
		return {url, command: context.curl('-v', '-m', '10', url, url)};
	},
};
