import {apiScenario, askApi} from '../ask-api.ts';
import type {Scenario} from '../scenario.ts';

/** Less than nothing can not be ordered. */
export const unprocessable: Scenario = {
	...apiScenario,
	id: 'unprocessable',
	failure: 'http-422',
	title: 'The body is well formed, and one value makes no sense',
	expects: 'HTTP/1.1 422',
	start: async (context) => {
		const {ask, url} = await askApi(context);
		const order = {path: '/v1/orders', scope: 'orders:write'};
		return {
			url: url(order.path),
			command: ask({...order, data: '{"sku":"tea-1","quantity":-2}'}),
			repair: {
				title: 'Correct the quantity',
				command: ask({...order, data: '{"sku":"tea-1","quantity":2}'}),
				exit: 0,
				expects: 'HTTP/1.1 201',
			},
		};
	},
};
