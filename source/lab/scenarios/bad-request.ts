import {apiScenario, askApi} from '../ask-api.ts';
import type {Scenario} from '../scenario.ts';

/** A bracket is missing at the end of the body. */
export const badRequest: Scenario = {
	...apiScenario,
	id: 'bad-request',
	failure: 'http-400',
	title: 'The body is not valid JSON',
	expects: 'HTTP/1.1 400',
	start: async (context) => {
		const {ask, url} = await askApi(context);
		const order = {path: '/v1/orders', scope: 'orders:write'};
		return {
			url: url(order.path),
			command: ask({...order, data: '{"sku":"tea-1","quantity":2'}),
			repair: {
				title: 'Close the bracket',
				command: ask({...order, data: '{"sku":"tea-1","quantity":2}'}),
				exit: 0,
				expects: 'HTTP/1.1 201',
			},
		};
	},
};
