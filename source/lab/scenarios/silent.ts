import {startRawService} from '../raw-service.ts';
import type {Scenario} from '../scenario.ts';

/** The connection stands, the request arrives, and nothing comes back. */
export const silent: Scenario = {
	id: 'silent',
	failure: 'read-timeout',
	title: 'The service accepts the request and never answers',
	service: 'silent',
	client: 'curl',
	exit: 28,
	expects: 'curl: (28) Operation timed out after',
	blind: true,
	start: async (context) => {
		const port = await startRawService(context, 'silent', () => {});
		const url = `http://127.0.0.1:${port}/`;
		return {url, command: context.curl('-i', '-m', '2', url)};
	},
};
