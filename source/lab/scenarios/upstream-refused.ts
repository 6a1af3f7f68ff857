import {askGateway, gatewayScenario} from '../ask-gateway.ts';
import {startGateway} from '../gateway-service.ts';
import type {Scenario} from '../scenario.ts';

/** The gateway is there, its upstream is not. */
export const upstreamRefused: Scenario = {
	...gatewayScenario,
	id: 'upstream-refused',
	failure: 'http-502',
	title: 'The upstream is not running',
	exit: 0,
	expects: 'HTTP/1.1 502',
	figure: 'bad-gateway',
	start: async (context) => {
		const running = await askGateway(context, '/orders/');
		const {startOrders, stopOrders} = await context.share('gateway', startGateway);
		return {
			...running,
			repair: {
				title: 'Start the upstream',
				command: running.command,
				exit: 0,
				expects: 'HTTP/1.1 200',
				apply: startOrders,
				undo: stopOrders,
			},
		};
	},
};
