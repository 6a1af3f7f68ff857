import {startRawService} from '../raw-service.ts';
import type {Scenario} from '../scenario.ts';

/** The service reads the request and closes, politely and without a word. */
export const emptyReply: Scenario = {
	id: 'empty-reply',
	failure: 'empty-reply',
	title: 'The service closes the connection without an answer',
	service: 'empty-reply',
	client: 'curl',
	exit: 52,
	expects: 'curl: (52) Empty reply from server',
	blind: true,
	start: async (context) => {
		const port = await startRawService(context, 'empty-reply', (socket) => socket.end());
		const url = `http://127.0.0.1:${port}/`;
		return {url, command: context.curl('-i', url)};
	},
};
