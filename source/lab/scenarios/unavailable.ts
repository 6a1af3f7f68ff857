import {apiScenario, askApi} from '../ask-api.ts';
import type {Scenario} from '../scenario.ts';

/** Retry-After says when it is worth another try. */
export const unavailable: Scenario = {
	...apiScenario,
	id: 'unavailable',
	failure: 'http-503',
	title: 'The service is down for maintenance',
	expects: 'HTTP/1.1 503',
	blind: true,
	start: async (context) => {
		const {ask, url, state} = await askApi(context);
		const path = '/v1/invoices';
		const command = ask({path});
		const set = (maintenance: boolean) => async () => {
			state.maintenance = maintenance;
		};
		return {
			url: url(path),
			command,
			repair: {
				title: 'End the maintenance',
				command,
				exit: 0,
				expects: 'HTTP/1.1 200',
				apply: set(false),
				undo: set(true),
			},
		};
	},
};
