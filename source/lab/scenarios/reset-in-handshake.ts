import {startRawService} from '../raw-service.ts';
import type {Scenario} from '../scenario.ts';

/** The connection is broken as soon as TLS begins, as a middlebox does that dislikes a name. */
export const resetInHandshake: Scenario = {
	id: 'reset-in-handshake',
	failure: 'connection-reset',
	title: 'The connection is broken in the TLS handshake',
	service: 'reset-in-handshake',
	client: 'curl',
	exit: 35,
	expects: 'Connection reset by peer',
	openSslWords: true,
	blind: true,
	start: async (context) => {
		const port = await startRawService(context, 'reset-in-handshake', (socket) =>
			socket.resetAndDestroy(),
		);
		const url = `https://127.0.0.1:${port}/`;
		return {url, command: context.curl('-i', '-m', '10', url)};
	},
};
