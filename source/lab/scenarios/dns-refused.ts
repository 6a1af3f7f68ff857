import {askDig, digScenario} from '../ask-dig.ts';
import {labNames} from '../dns-zone.ts';
import type {Scenario} from '../scenario.ts';

/** The resolver is there and says that it does not serve us. */
export const dnsRefused: Scenario = {
	...digScenario,
	id: 'dns-refused',
	failure: 'dns-refused',
	title: 'The resolver will not answer this client',
	exit: 0,
	expects: 'status: REFUSED',
	start: (context) => askDig(context, labNames.refused),
};
