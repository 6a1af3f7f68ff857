import {apiScenario, askApi} from '../ask-api.ts';
import type {Scenario} from '../scenario.ts';

/** A cookie has grown over the years. */
export const headerTooLarge: Scenario = {
	...apiScenario,
	id: 'header-too-large',
	failure: 'http-431',
	title: 'The header of the request is too large',
	expects: 'HTTP/1.1 431',
	start: async (context) => {
		const {ask, url} = await askApi(context);
		const path = '/v1/products/1001';
		const cookie = `Cookie: history=${'1001.'.repeat(1800)}\n`;
		const file = context.folder.write('cookie.txt', cookie);
		return {
			url: url(path),
			command: ask({path, more: ['-H', `@${file}`]}),
			repair: {
				title: 'Drop the cookie',
				command: ask({path}),
				exit: 0,
				expects: 'HTTP/1.1 200',
			},
		};
	},
};
