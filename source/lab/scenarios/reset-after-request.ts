import {startRawService} from '../raw-service.ts';
import type {Scenario} from '../scenario.ts';

/** The service reads the request and breaks the connection. */
export const resetAfterRequest: Scenario = {
	id: 'reset-after-request',
	failure: 'connection-reset',
	title: 'The service breaks the connection when it has read the request',
	service: 'reset-after-request',
	client: 'curl',
	exit: 56,
	expects: 'curl: (56) Recv failure: Connection',
	blind: true,
	figure: 'reset',
	start: async (context) => {
		const port = await startRawService(context, 'reset-after-request', (socket) =>
			socket.resetAndDestroy(),
		);
		const url = `http://127.0.0.1:${port}/`;
		// The limit is for systems on which an RST on loopback gets lost now and then.
		return {url, command: context.curl('-i', '-m', '10', url)};
	},
};
