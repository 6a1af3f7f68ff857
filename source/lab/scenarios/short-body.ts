import {promisedBody, writePart} from '../promised-body.ts';
import {startRawService} from '../raw-service.ts';
import type {Scenario} from '../scenario.ts';

/** Content-Length promises more than comes before the connection is closed. */
export const shortBody: Scenario = {
	id: 'short-body',
	failure: 'partial-body',
	title: 'The body ends before its promised length',
	service: 'short-body',
	client: 'curl',
	exit: 18,
	expects: 'curl: (18)',
	blind: true,
	start: async (context) => {
		const port = await startRawService(context, 'short-body', (socket) =>
			writePart(socket, promisedBody, () => socket.end()),
		);
		const url = `http://127.0.0.1:${port}/`;
		return {url, command: context.curl('-i', url)};
	},
};
