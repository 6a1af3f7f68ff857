import {askGateway, gatewayScenario} from '../ask-gateway.ts';
import type {Scenario} from '../scenario.ts';

/** The upstream ends the connection before it said anything. */
export const upstreamClosed: Scenario = {
	...gatewayScenario,
	id: 'upstream-closed',
	failure: 'http-502',
	title: 'The upstream closes the connection without an answer',
	exit: 0,
	expects: 'HTTP/1.1 502',
	start: (context) => askGateway(context, '/users/'),
};
