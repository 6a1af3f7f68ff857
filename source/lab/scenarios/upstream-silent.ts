import {askGateway, gatewayScenario} from '../ask-gateway.ts';
import type {Scenario} from '../scenario.ts';

/** The gateway waits two seconds and answers for the upstream. */
export const upstreamSilent: Scenario = {
	...gatewayScenario,
	id: 'upstream-silent',
	failure: 'http-504',
	title: 'The upstream takes the request and does not answer in time',
	exit: 0,
	expects: 'HTTP/1.1 504',
	figure: 'gateway-timeout',
	start: (context) => askGateway(context, '/reports/'),
};
