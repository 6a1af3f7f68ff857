import type {Scenario} from '../scenario.ts';
import {answerWell, makeWebServer, openWebServer} from '../web-service.ts';

/** `https://` to a port that speaks plain HTTP: its answer is no TLS record. */
export const tlsOnPlainPort: Scenario = {
	id: 'tls-on-plain-port',
	failure: 'tls-on-plain-port',
	title: 'The client speaks TLS to a port that does not',
	service: 'tls-on-plain-port',
	client: 'curl',
	exit: 35,
	expects: 'wrong version number',
	openSslWords: true,
	blind: true,
	start: async (context) => {
		const port = await openWebServer(
			context,
			'tls-on-plain-port',
			makeWebServer(answerWell),
		);
		return {
			url: `https://127.0.0.1:${port}/`,
			command: context.curl('-i', `https://127.0.0.1:${port}/`),
			repair: {
				title: 'Ask with http',
				command: context.curl('-i', `http://127.0.0.1:${port}/`),
				exit: 0,
				expects: 'HTTP/1.1 200',
			},
		};
	},
};
