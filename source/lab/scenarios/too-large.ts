import {apiScenario, askApi} from '../ask-api.ts';
import type {Scenario} from '../scenario.ts';

/** The order comes with far too long a note. */
export const tooLarge: Scenario = {
	...apiScenario,
	id: 'too-large',
	failure: 'http-413',
	title: 'The body is larger than the service takes',
	expects: 'HTTP/1.1 413',
	start: async (context) => {
		const {ask, url} = await askApi(context);
		const order = {path: '/v1/orders', scope: 'orders:write'};
		const long = {sku: 'tea-1', quantity: 2, note: 'please '.repeat(12_000)};
		const file = context.folder.write('order.json', JSON.stringify(long));
		return {
			url: url(order.path),
			command: ask({...order, data: `@${file}`}),
			repair: {
				title: 'Leave the note out',
				command: ask({...order, data: '{"sku":"tea-1","quantity":2}'}),
				exit: 0,
				expects: 'HTTP/1.1 201',
			},
		};
	},
};
