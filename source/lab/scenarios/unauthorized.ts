import {apiScenario, askApi} from '../ask-api.ts';
import type {Scenario} from '../scenario.ts';

/** Nobody said who is asking. */
export const unauthorized: Scenario = {
	...apiScenario,
	id: 'unauthorized',
	failure: 'http-401',
	title: 'The request has no token',
	expects: 'HTTP/1.1 401',
	blind: true,
	start: async (context) => {
		const {ask, url} = await askApi(context);
		const path = '/v1/orders';
		return {
			url: url(path),
			command: ask({path}),
			repair: {
				title: 'Send a token',
				command: ask({path, scope: 'orders:read'}),
				exit: 0,
				expects: 'HTTP/1.1 200',
			},
		};
	},
};
