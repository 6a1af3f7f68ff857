import {askGateway, gatewayScenario} from '../ask-gateway.ts';
import type {Scenario} from '../scenario.ts';

/** Too late for a 502: the status has gone out, so the gateway can only cut the connection. */
export const upstreamShortBody: Scenario = {
	...gatewayScenario,
	id: 'upstream-short-body',
	failure: 'partial-body',
	title: 'The upstream dies in the middle of its answer',
	exit: 18,
	expects: 'curl: (18)',
	start: (context) => askGateway(context, '/export/'),
};
