import {apiScenario, askApi} from '../ask-api.ts';
import type {Scenario} from '../scenario.ts';

/** The service is there, and nothing is at that path. */
export const notFound: Scenario = {
	...apiScenario,
	id: 'not-found',
	failure: 'http-404',
	title: 'The path has the wrong version in it',
	expects: 'HTTP/1.1 404',
	blind: true,
	start: async (context) => {
		const {ask, url} = await askApi(context);
		const path = '/v2/products/1001';
		return {
			url: url(path),
			command: ask({path}),
			repair: {
				title: 'Use the version that there is',
				command: ask({path: '/v1/products/1001'}),
				exit: 0,
				expects: 'HTTP/1.1 200',
			},
		};
	},
};
