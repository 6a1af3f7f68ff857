import {apiScenario, askApi} from '../ask-api.ts';
import type {Scenario} from '../scenario.ts';

/** The token is genuine, and its time is over. */
export const tokenExpired: Scenario = {
	...apiScenario,
	id: 'token-expired',
	failure: 'http-401',
	title: 'The token has expired',
	expects: 'HTTP/1.1 401',
	start: async (context) => {
		const {ask, url} = await askApi(context);
		const list = {path: '/v1/orders', scope: 'orders:read'};
		return {
			url: url(list.path),
			command: ask({...list, expired: 'expired'}),
			repair: {
				title: 'Get a fresh token',
				command: ask(list),
				exit: 0,
				expects: 'HTTP/1.1 200',
			},
		};
	},
};
