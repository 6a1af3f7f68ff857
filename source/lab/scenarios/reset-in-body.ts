import {promisedBody, writePart} from '../promised-body.ts';
import {startRawService} from '../raw-service.ts';
import type {Scenario} from '../scenario.ts';

/** Status and headers are fine; the connection breaks in the middle of the body. */
export const resetInBody: Scenario = {
	id: 'reset-in-body',
	failure: 'connection-reset',
	title: 'The connection is broken in the middle of the body',
	service: 'reset-in-body',
	client: 'curl',
	exit: 56,
	expects: 'curl: (56) Recv failure: Connection',
	blind: true,
	figure: 'reset',
	start: async (context) => {
		const port = await startRawService(context, 'reset-in-body', (socket) =>
			// Reset only when the client has read what was sent: an RST overtakes data.
			writePart(socket, promisedBody, () => socket.resetAndDestroy()),
		);
		const url = `http://127.0.0.1:${port}/`;
		return {url, command: context.curl('-i', '-m', '10', url)};
	},
};
