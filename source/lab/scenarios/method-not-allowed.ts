import {apiScenario, askApi} from '../ask-api.ts';
import type {Scenario} from '../scenario.ts';

/** Allow says which methods there are. */
export const methodNotAllowed: Scenario = {
	...apiScenario,
	id: 'method-not-allowed',
	failure: 'http-405',
	title: 'The path is right, the method is not',
	expects: 'HTTP/1.1 405',
	start: async (context) => {
		const {ask, url} = await askApi(context);
		const list = {path: '/v1/orders', scope: 'orders:read orders:write'};
		return {
			url: url(list.path),
			command: ask({...list, method: 'DELETE'}),
			repair: {
				title: 'Use a method that Allow names',
				command: ask(list),
				exit: 0,
				expects: 'HTTP/1.1 200',
			},
		};
	},
};
