import {apiScenario, askApi} from '../ask-api.ts';
import type {Scenario} from '../scenario.ts';

/** It is known who asks, and they may not. */
export const forbidden: Scenario = {
	...apiScenario,
	id: 'forbidden',
	failure: 'http-403',
	title: 'The token lacks the scope for this',
	expects: 'HTTP/1.1 403',
	start: async (context) => {
		const {ask, url} = await askApi(context);
		const order = {path: '/v1/orders', data: '{"sku":"tea-1","quantity":2}'};
		return {
			url: url(order.path),
			command: ask({...order, scope: 'orders:read'}),
			repair: {
				title: 'Use a token with the scope orders:write',
				command: ask({...order, scope: 'orders:read orders:write'}),
				exit: 0,
				expects: 'HTTP/1.1 201',
			},
		};
	},
};
