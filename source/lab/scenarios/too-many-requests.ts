import {apiScenario, askApi} from '../ask-api.ts';
import type {Scenario} from '../scenario.ts';

/** Three requests are allowed in four seconds; this is the fourth. */
export const tooManyRequests: Scenario = {
	...apiScenario,
	id: 'too-many-requests',
	failure: 'http-429',
	title: 'The client asks more often than it may',
	expects: 'HTTP/1.1 429',
	start: async (context) => {
		const {ask, url} = await askApi(context);
		const path = '/v1/stock';
		const again = url(path);
		return {
			url: again,
			command: ask({path, more: [again, again, again]}),
			repair: {
				title: 'Wait as long as Retry-After says',
				command: ask({path, more: ['--retry', '2']}),
				exit: 0,
				expects: 'HTTP/1.1 200',
			},
		};
	},
};
