import {apiScenario, askApi} from '../ask-api.ts';
import type {Scenario} from '../scenario.ts';

/** What is sent is JSON; its label says that it is a form. */
export const unsupportedType: Scenario = {
	...apiScenario,
	id: 'unsupported-type',
	failure: 'http-415',
	title: 'The body is labelled as something else than JSON',
	expects: 'HTTP/1.1 415',
	start: async (context) => {
		const {ask, url} = await askApi(context);
		const order = {
			path: '/v1/orders',
			scope: 'orders:write',
			data: '{"sku":"tea-1","quantity":2}',
		};
		return {
			url: url(order.path),
			command: ask({...order, type: 'application/x-www-form-urlencoded'}),
			repair: {
				title: 'Say that it is JSON',
				command: ask(order),
				exit: 0,
				expects: 'HTTP/1.1 201',
			},
		};
	},
};
