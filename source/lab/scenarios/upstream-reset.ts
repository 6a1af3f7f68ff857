import {askGateway, gatewayScenario} from '../ask-gateway.ts';
import type {Scenario} from '../scenario.ts';

/** The upstream crashes on the request: the gateway meets an RST. */
export const upstreamReset: Scenario = {
	...gatewayScenario,
	id: 'upstream-reset',
	failure: 'http-502',
	title: 'The upstream breaks the connection',
	exit: 0,
	expects: 'HTTP/1.1 502',
	start: (context) => askGateway(context, '/search/'),
};
