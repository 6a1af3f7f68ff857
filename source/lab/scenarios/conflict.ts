import {apiScenario, askApi} from '../ask-api.ts';
import type {Scenario} from '../scenario.ts';

/** The order has been shipped already. */
export const conflict: Scenario = {
	...apiScenario,
	id: 'conflict',
	failure: 'http-409',
	title: 'What is wanted does not go with the state of the order',
	expects: 'HTTP/1.1 409',
	start: async (context) => {
		const {ask, url} = await askApi(context);
		const cancel = {method: 'POST', scope: 'orders:write'};
		return {
			url: url('/v1/orders/1001/cancel'),
			command: ask({...cancel, path: '/v1/orders/1001/cancel'}),
			repair: {
				title: 'Cancel one that is still open',
				command: ask({...cancel, path: '/v1/orders/1002/cancel'}),
				exit: 0,
				expects: 'HTTP/1.1 200',
			},
		};
	},
};
