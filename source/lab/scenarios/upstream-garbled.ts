import {askGateway, gatewayScenario} from '../ask-gateway.ts';
import type {Scenario} from '../scenario.ts';

/** The first line of the answer is no status line. */
export const upstreamGarbled: Scenario = {
	...gatewayScenario,
	id: 'upstream-garbled',
	failure: 'http-502',
	title: 'The upstream answers something that is not HTTP',
	exit: 0,
	expects: 'HTTP/1.1 502',
	start: (context) => askGateway(context, '/prices/'),
};
