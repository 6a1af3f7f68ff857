import {startRawService} from '../raw-service.ts';
import type {Scenario} from '../scenario.ts';

/** Something listens there, but it speaks another protocol. */
export const notHttp: Scenario = {
	id: 'not-http',
	failure: 'invalid-response',
	title: 'What listens on the port does not speak HTTP',
	service: 'not-http',
	client: 'curl',
	exit: 1,
	expects: 'curl: (1) Received HTTP/0.9 when not allowed',
	blind: true,
	start: async (context) => {
		const port = await startRawService(context, 'not-http', (socket) =>
			socket.end('SSH-2.0-LabShell_1.0\r\nInvalid SSH identification string.\r\n'),
		);
		const url = `http://127.0.0.1:${port}/`;
		return {url, command: context.curl('-i', url)};
	},
};
